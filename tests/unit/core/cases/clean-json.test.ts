import { describe, expect, test } from "vitest";
import { cleanJson } from "@/lib/core/cases/clean-json";

const LIMITS = { depth: 4, keys: 10 };

function nested(depth: number): unknown {
  return JSON.parse(`${"[".repeat(depth)}1${"]".repeat(depth)}`);
}

describe("cleaning JSON from outside", () => {
  test("drops keys that reach an object's prototype, at any depth", () => {
    const hostile = JSON.parse(
      '{"__proto__":{"isAdmin":true},"constructor":1,"in":[{"prototype":2,"kept":3}]}',
    );
    const cleaned = cleanJson(hostile, LIMITS);
    expect(cleaned).toEqual({ ok: true, value: { in: [{ kept: 3 }] }, repaired: false });
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  test("replaces NUL and lone surrogates one for one, in keys too, and says so", () => {
    const cleaned = cleanJson({ "k\0": "a\0b\uD800c\uDC00", pair: "😀" }, LIMITS);
    expect(cleaned).toEqual({
      ok: true,
      value: { "k\uFFFD": "a\uFFFDb\uFFFDc\uFFFD", pair: "😀" },
      repaired: true,
    });
  });

  test("takes what is as deep as allowed, and names what is deeper", () => {
    expect(cleanJson(nested(4), LIMITS).ok).toBe(true);
    expect(cleanJson({ a: nested(4) }, LIMITS)).toEqual({
      ok: false,
      problem: { path: "a[0][0][0]", message: "is nested deeper than 4 levels" },
    });
  });

  test("survives a depth that would overflow the stack", () => {
    expect(cleanJson(nested(200_000), LIMITS).ok).toBe(false);
  });

  test("counts keys and items over the whole", () => {
    expect(cleanJson({ a: [1, 2, 3, 4, 5, 6, 7, 8, 9] }, LIMITS).ok).toBe(true);
    expect(cleanJson({ a: [1, 2, 3, 4, 5, 6, 7, 8, 9], b: 1 }, LIMITS)).toMatchObject({
      problem: { path: "a", message: "holds too many keys and items" },
    });
  });

  test.each([
    ["1e999", "is a number too large to be kept"],
    ["9007199254740993", "is a whole number beyond 2^53 - 1"],
  ])("refuses %s, which reading has already changed", (text, message) => {
    const cleaned = cleanJson(JSON.parse(`{"n":${text}}`), LIMITS);
    expect(cleaned).toMatchObject({ ok: false, problem: { path: "n" } });
    expect(cleaned.ok ? "" : cleaned.problem.message).toContain(message);
  });
});
