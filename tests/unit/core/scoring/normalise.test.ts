import fc from "fast-check";
import { expect, test } from "vitest";
import { normalise, originalSpan } from "@/lib/core/scoring/text/normalise";

test.each([
  ["I CAN’T", "i can't"],
  ["“quoted” — so", '"quoted" - so'],
  ["ｈａｃｋ", "hack"],
  ["h\u200ba\u200dc\u00adk", "hack"],
  ["һасk", "hack"],
  ["ﬁre…", "fire..."],
  ["Cafe\u0301", "café"],
  ["НАСК", "hack"],
  ["I\u00a0can", "i can"],
  ["\u{e0041}hi\ufeff", "hi"],
])("reads %j as %j", (original, text) => {
  expect(normalise(original).text).toBe(text);
});

test("plain ASCII keeps its places and needs no map", () => {
  expect(normalise("I Can't\nHelp")).toEqual({ text: "i can't\nhelp", starts: null, ends: null });
});

test("a span of the normalised text covers the piece of the original it comes from", () => {
  const original = "“I ca\u200bn’t” ﬁx";
  const normalised = normalise(original);
  const at = normalised.text.indexOf("can't");
  const span = originalSpan(normalised, at, at + 5);
  expect(original.slice(span.start, span.end)).toBe("ca\u200bn’t");
  const fix = originalSpan(normalised, normalised.text.indexOf("ix"), normalised.text.length);
  expect(original.slice(fix.start, fix.end)).toBe("ﬁx");
});

const unruly = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.string({
    unit: fc.constantFrom("a", "\u0301", "\u200b", "ﬁ", "İ", "\ud83d", "’", "Ａ", "\u{1f600}"),
  }),
);

test("the map goes forward, stays in the text and covers whole characters", () => {
  fc.assert(
    fc.property(unruly, (original) => {
      const normalised = normalise(original);
      let before = 0;
      for (let at = 0; at < normalised.text.length; at += 1) {
        const { start, end } = originalSpan(normalised, at, at + 1);
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(original.length);
        before = start;
      }
    }),
  );
});

test("noise of case, width and zero-width characters disappears", () => {
  const noise = fc.constantFrom("\u200b", "\u200d", "\ufeff", "\u00ad", "\u2060");
  const ascii = fc.string({ unit: fc.constantFrom(..."abcXYZ 019.,'!?") });
  fc.assert(
    fc.property(ascii, noise, (text, mark) => {
      const wide = Array.from(text, (character) => {
        const code = character.charCodeAt(0);
        return code > 0x20 ? String.fromCharCode(code + 0xfee0) : "\u3000";
      });
      const { text: plain } = normalise(text);
      expect(normalise(wide.join(mark)).text).toBe(plain);
      expect(normalise(text.toUpperCase()).text).toBe(plain);
    }),
  );
});

test("a letter with a million marks takes no time", () => {
  const began = performance.now();
  normalise(`a${"\u0301\u0316".repeat(500_000)}`);
  expect(performance.now() - began).toBeLessThan(3_000);
});
