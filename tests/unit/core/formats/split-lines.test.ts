import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FileLine } from "@/lib/core/formats/file-line";
import { createLineSplitter } from "@/lib/core/formats/split-lines";

const MEGABYTE = 1_048_576;

function split(chunks: Uint8Array[], maxLineBytes = MEGABYTE): FileLine[] {
  const splitter = createLineSplitter(maxLineBytes);
  return [...chunks.flatMap((chunk) => splitter.push(chunk)), ...splitter.end()];
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Cuts at the given places, each taken modulo the length. */
function cut(whole: Uint8Array, places: number[]): Uint8Array[] {
  const borders = [0, ...places.map((place) => place % (whole.length + 1)), whole.length];
  borders.sort((left, right) => left - right);
  return borders.slice(1).map((end, index) => whole.slice(borders[index], end));
}

describe("splitting a file into lines", () => {
  test("gives the same lines wherever the chunks' borders fall", () => {
    const line = fc.string({ unit: "binary" }).map((text) => text.replace(/[\r\n]/g, ""));
    fc.assert(
      fc.property(
        fc.array(line),
        fc.constantFrom("\n", "\r\n"),
        fc.array(fc.nat()),
        (lines, lineEnd, places) => {
          const whole = bytes(lines.join(lineEnd));
          const expected = bytes(lines.join("\n"));
          const decoded = new TextDecoder("utf-8").decode(expected).split("\n");
          const wanted = decoded
            .map((text, index) => ({ number: index + 1, text }))
            .filter(({ text }) => text.trim() !== "");
          expect(split(cut(whole, places))).toEqual(wanted);
        },
      ),
    );
  });

  test("keeps a character whose bytes lie in two chunks", () => {
    const whole = bytes("a€b\n😀\n");
    for (let place = 0; place <= whole.length; place += 1) {
      expect(split(cut(whole, [place]))).toEqual([
        { number: 1, text: "a€b" },
        { number: 2, text: "😀" },
      ]);
    }
  });

  test("leaves out a byte-order mark, carriage returns and blank lines, and counts them", () => {
    expect(split([bytes("\uFEFFone\r\n\r\n  \nfour\r\n")])).toEqual([
      { number: 1, text: "one" },
      { number: 4, text: "four" },
    ]);
  });

  test("keeps a byte-order mark that is not at the beginning", () => {
    expect(split([bytes("one\n\uFEFFtwo")])[1]).toEqual({ number: 2, text: "\uFEFFtwo" });
  });

  test("names the line that is not UTF-8 and goes on", () => {
    const broken = new Uint8Array([...bytes("one\n"), 0xff, 0xfe, 0x0a, ...bytes("three")]);
    expect(split([broken])).toEqual([
      { number: 1, text: "one" },
      { number: 2, text: null, problem: "The line is not valid UTF-8." },
      { number: 3, text: "three" },
    ]);
  });

  test("names the line that is too long, holds no more than allowed, and goes on", () => {
    const lines = split([bytes("12345\n"), bytes("1234"), bytes("56"), bytes("78\n12345")], 5);
    expect(lines).toEqual([
      { number: 1, text: "12345" },
      { number: 2, text: null, problem: "The line is longer than 5 bytes." },
      { number: 3, text: "12345" },
    ]);
  });

  test("does not look at a chunk again after it was given", () => {
    const chunk = bytes("half");
    const splitter = createLineSplitter(MEGABYTE);
    splitter.push(chunk);
    chunk.fill(0x21);
    expect(splitter.push(bytes(" line\n"))).toEqual([{ number: 1, text: "half line" }]);
  });
});
