import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "@/lib/core/export/canonical-json";
import type { Json } from "@/lib/core/export/json";

test("orders keys and writes numbers as RFC 8785 shows (3.2.2 and 3.2.3)", () => {
  const numbers = [
    Number("333333333.33333329"),
    1e30,
    4.5,
    2e-3,
    0.000000000000000000000000001,
    -0,
  ];
  expect(
    canonicalJson({
      numbers,
      string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\u002f",
      literals: [null, true, false],
    }),
  ).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27,0],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
  const sorted = canonicalJson({
    "\u20ac": "Euro Sign",
    "\r": "Carriage Return",
    "\ufb33": "Hebrew Letter Dalet With Dagesh",
    "1": "One",
    "\ud83d\ude00": "Emoji: Grinning Face",
    "\u0080": "Control",
    "\u00f6": "Latin Small Letter O With Diaeresis",
  });
  expect(Object.keys(JSON.parse(sorted) as object)).toEqual([
    "1",
    "\r",
    "\u0080",
    "\u00f6",
    "\u20ac",
    "\ud83d\ude00",
    "\ufb33",
  ]);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, "\ud800", { "\udc00": 1 }])(
  "refuses what I-JSON cannot say: %o",
  (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  },
);

test("refuses undefined, which JSON.stringify would drop in silence", () => {
  const value: { [key: string]: unknown } = { a: undefined };
  expect(() => canonicalJson(value as Json)).toThrow(TypeError);
});

const json = fc.jsonValue().filter((value) => JSON.stringify(value).isWellFormed());
const wellFormed = (value: unknown) => !/\\ud[89a-f]/i.test(JSON.stringify(value));

test("is stable, means the same value, and does not depend on the order of keys", () => {
  fc.assert(
    fc.property(json.filter(wellFormed), (value) => {
      const text = canonicalJson(value as Json);
      expect(canonicalJson(JSON.parse(text) as Json)).toBe(text);
      expect(canonicalJson(reversed(value as Json))).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

function reversed(value: Json): Json {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}
