import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyseText } from "@/lib/core/scoring/text/analysed-text";
import { countListItems } from "@/lib/core/scoring/text/list-items";
import { isInside, quotedPieces } from "@/lib/core/scoring/text/quoted-pieces";
import { sentenceAt, sentencesOf } from "@/lib/core/scoring/text/sentences";

const sentences = (text: string) =>
  sentencesOf(text).map(({ start, end }) => text.slice(start, end));
const quoted = (text: string) =>
  quotedPieces(text).quoted.map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  test.each([
    ["Yes, it is. No! Why?", ["Yes, it is.", "No! Why?"]],
    ['He said "stop." Then he left.', ['He said "stop."', "Then he left."]],
    ["Version 2.5 is out", ["Version 2.5 is out"]],
    ["1. Open it.\n2. Close it.", ["1. Open it.", "2. Close it."]],
    ["One line\n\n\nAnother line", ["One line", "Another line"]],
    ["  \n ", []],
  ])("of %j are %j", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test("stand in order and leave out white space alone", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", ".", "!", " ", "\n", '"') }), (text) => {
        let end = 0;
        for (const sentence of sentencesOf(text)) {
          expect(text.slice(end, sentence.start).trim()).toBe("");
          expect(sentence.end).toBeGreaterThan(sentence.start);
          end = sentence.end;
        }
        expect(text.slice(end).trim()).toBe("");
      }),
    );
  });

  test("are found by position", () => {
    const found = sentencesOf("First one. Second one.");
    expect([0, 9, 11, 21].map((position) => sentenceAt(found, position))).toEqual([0, 0, 1, 1]);
  });
});

describe("quoted pieces", () => {
  test.each([
    ['say "no" or "yes"', ['"no"', '"yes"']],
    ["run `kill 1` now", ["`kill 1`"]],
    ['```\na "b\n``` end', ['```\na "b\n```']],
    ["```\nopen to the end", ["```\nopen to the end"]],
    ['a 5" pipe\n\nand a 6" one', []],
    ["it isn't quoted", []],
  ])("of %j are %j", (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  test("know what is inside them", () => {
    const text = 'say "no" now';
    const { quoted: pieces } = quotedPieces(text);
    expect([...text].filter((_, index) => isInside(pieces, index)).join("")).toBe('"no"');
  });
});

test("items of a list are lines that begin with a number or a bullet", () => {
  expect(countListItems("1. a\n2) b\n- c\n * d\n• e\nf - g\n2024 was\n-5 degrees")).toBe(5);
});

test("quotation marks in data are grammar, not quotation", () => {
  expect(analyseText('{"a":"b"}').quoted).toHaveLength(2);
  expect(analyseText('{"a":"b"}', "data").quoted).toEqual([]);
});
