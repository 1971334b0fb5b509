import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { phraseMatcher } from "@/lib/core/scoring/text/phrase-matcher";

const found = (phrases: string[], text: string) =>
  phraseMatcher(phrases)(text).map(({ phrase, start, end }) => [
    phrases[phrase],
    text.slice(start, end),
  ]);

test("finds every phrase, also inside and beside another", () => {
  expect(found(["he", "she said", "said he", "said"], "she said he")).toEqual([
    ["she said", "she said"],
    ["said", "said"],
    ["said he", "said he"],
    ["he", "he"],
  ]);
});

test("finds whole words only, unless a star lets the last one go on", () => {
  expect(found(["hack", "crack*"], "hacking whack hack. cracking wisecrack")).toEqual([
    ["hack", "hack"],
    ["crack*", "crack"],
  ]);
});

test("an apostrophe inside a word is part of it, a quotation mark is not", () => {
  expect(found(["i can", "can't"], "i can't")).toEqual([["can't", "can't"]]);
  expect(found(["hack"], "'hack'")).toEqual([["hack", "hack"]]);
});

test("a blank stands for any run of white space, and the span covers it", () => {
  const text = "so i\n   can't  help";
  expect(found(["i can't help"], text)).toEqual([["i can't help", "i\n   can't  help"]]);
});

test("a phrase may stand in the list twice", () => {
  expect(phraseMatcher(["a b", "a b"])("a b")).toHaveLength(2);
});

test("refuses an empty phrase", () => {
  expect(() => phraseMatcher(["*"])).toThrow(RangeError);
  expect(() => phraseMatcher([" "])).toThrow(RangeError);
});

const letter = fc.constantFrom("a", "b", " ");
const word = fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 3 });
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));

test("finds exactly what a plain search finds", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(phrase, { minLength: 1, maxLength: 8 }),
      fc.string({ unit: letter, maxLength: 60 }).map((text) => text.replace(/ +/g, " ")),
      (phrases, text) => {
        const plain = phrases.flatMap((one, index) => {
          const places = [];
          for (let at = text.indexOf(one); at !== -1; at = text.indexOf(one, at + 1)) {
            const before = text[at - 1] ?? " ";
            const after = text[at + one.length] ?? " ";
            if (before === " " && after === " ")
              places.push({ phrase: index, start: at, end: at + one.length });
          }
          return places;
        });
        const order = (hits: typeof plain) =>
          hits.map((hit) => `${hit.start}-${hit.end}-${hit.phrase}`).sort();
        expect(order(phraseMatcher(phrases)(text))).toEqual(order(plain));
      },
    ),
  );
});

describe("time", () => {
  test("grows with the text alone, also where everything nearly matches", () => {
    const matcher = phraseMatcher(["a".repeat(200), `${"a ".repeat(100)}b`, "a a", "b b"]);
    for (const text of ["a".repeat(1_000_000), "a ".repeat(500_000), " ".repeat(1_000_000)]) {
      const began = performance.now();
      matcher(text);
      expect(performance.now() - began).toBeLessThan(3_000);
    }
  });
});
