import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Delimiter } from "@/lib/core/formats/csv-dialect";
import { DELIMITERS, detectDialect } from "@/lib/core/formats/csv-dialect";
import type { FileLine } from "@/lib/core/formats/file-line";
import { createRecordSplitter } from "@/lib/core/formats/split-records";

const MEGABYTE = 1_048_576;

type Cut = { delimiter?: Delimiter; lineEnd?: "\n" | "\r"; maxBytes?: number; places?: number[] };

function split(whole: Uint8Array | string, options: Cut = {}): FileLine[] {
  const { delimiter = ",", lineEnd = "\n", maxBytes = MEGABYTE, places = [] } = options;
  const splitter = createRecordSplitter({ delimiter, lineEnd }, maxBytes);
  const chunks = cut(typeof whole === "string" ? new TextEncoder().encode(whole) : whole, places);
  return [...chunks.flatMap((chunk) => splitter.push(chunk)), ...splitter.end()];
}

/** Cuts at the given places, each taken modulo the length. */
function cut(whole: Uint8Array, places: number[]): Uint8Array[] {
  const borders = [0, ...places.map((place) => place % (whole.length + 1)), whole.length];
  borders.sort((left, right) => left - right);
  return borders.slice(1).map((end, index) => whole.slice(borders[index], end));
}

function written(cell: string, delimiter: string, always: boolean): string {
  const due = always || cell.includes('"') || cell.includes(delimiter) || /[\r\n]/.test(cell);
  return due ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const cell = fc
  .array(fc.constantFrom("a", "ü", "😀", '"', ",", ";", "\t", "\n", "\r\n", " ", "1_full"), {
    maxLength: 6,
  })
  .map((parts) => parts.join(""));
const record = fc
  .array(cell, { minLength: 1, maxLength: 5 })
  .filter((cells) => cells.some((one) => one.trim() !== ""));

describe("splitting a CSV file into records", () => {
  test("gives the cells that were written, wherever the chunks' borders fall", () => {
    const file = fc.record({
      records: fc.array(record, { minLength: 1, maxLength: 8 }),
      delimiter: fc.constantFrom(...DELIMITERS),
      lineEnd: fc.constantFrom("\n", "\r\n"),
      always: fc.boolean(),
      places: fc.array(fc.nat(), { maxLength: 12 }),
    });
    fc.assert(
      fc.property(file, ({ always, delimiter, lineEnd, places, records }) => {
        const lines = records.map((cells) =>
          cells.map((one) => written(one, delimiter, always)).join(delimiter),
        );
        // Blank cells alone, without quotes, read as a blank line, and those are left out.
        const filled = records.filter((_, index) => (lines[index] ?? "").trim() !== "");
        const found = split(lines.join(lineEnd), { delimiter, places });
        expect(found.map(({ text }) => parseOne(text ?? "", delimiter))).toEqual(filled);
      }),
    );
  });

  test("cuts every text that csv-parse can read where csv-parse cuts it", () => {
    const soup = fc
      .array(fc.constantFrom('"', '""', ",", "\n", "\r\n", "a", "b c", "é"), { maxLength: 30 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(soup, fc.array(fc.nat(), { maxLength: 5 }), (text, places) => {
        let wanted: string[][];
        try {
          wanted = parse(text, {
            record_delimiter: ["\r\n", "\n"],
            relax_column_count: true,
            skip_empty_lines: true,
          });
        } catch {
          return;
        }
        const found = split(text, { places }).map(({ text: one }) => parseOne(one ?? "", ","));
        const isBlank = (cells: string[]) => cells.length === 1 && (cells[0] ?? "").trim() === "";
        expect(found.filter((cells) => !isBlank(cells))).toEqual(
          wanted.filter((cells) => !isBlank(cells)),
        );
      }),
      { numRuns: 500 },
    );
  });

  test("names each record by the line it begins on", () => {
    const text = 'id,text\r\n\r\n1,"two\nlines"\r\n2,"and ""quoted"""\r\n \r\n3,plain';
    expect(split(`\uFEFF${text}`)).toEqual([
      { number: 1, text: "id,text" },
      { number: 3, text: '1,"two\nlines"' },
      { number: 5, text: '2,"and ""quoted"""' },
      { number: 7, text: "3,plain" },
    ]);
  });

  test("reads a first cell in quotes behind a byte-order mark", () => {
    expect(split('\uFEFF"a\nb",c\n1,2\n')).toEqual([
      { number: 1, text: '"a\nb",c' },
      { number: 3, text: "1,2" },
    ]);
  });

  test("says where a quote opened that is never closed, and keeps what stood before", () => {
    const found = split('id,text\n1,one\n2,"two\n3,three\n4,four\n');
    expect(found.slice(0, 2)).toEqual([
      { number: 1, text: "id,text" },
      { number: 2, text: "1,one" },
    ]);
    expect(found.slice(2)).toEqual([
      {
        number: 3,
        text: null,
        problem:
          "A quote that opens on line 3 is never closed: nothing could be read from there on.",
      },
    ]);
  });

  test("names the quote's own line where its record began before", () => {
    const [, broken] = split('id,a,b\n1,"x\ny","z\nand on');
    expect(broken).toMatchObject({ number: 2, problem: expect.stringContaining("on line 3 ") });
  });

  test("leaves a stray quote in a plain cell to whoever reads the record", () => {
    expect(split('a,b\n1,5" pipe\n2,fine\n').map(({ text }) => text)).toEqual([
      "a,b",
      '1,5" pipe',
      "2,fine",
    ]);
  });

  test("holds no more than the longest record may take, and goes on behind one of 11 MB", () => {
    const splitter = createRecordSplitter({ delimiter: ",", lineEnd: "\n" }, 4 * MEGABYTE);
    const piece = new TextEncoder().encode(`${"x".repeat(65_000)}\n`);
    const found = splitter.push(new TextEncoder().encode('id,text\n1,"'));
    for (let sent = 0; sent < 11 * MEGABYTE; sent += piece.length) {
      found.push(...splitter.push(piece));
    }
    found.push(...splitter.push(new TextEncoder().encode('"\n2,short\n')), ...splitter.end());
    expect(found[1]).toEqual({
      number: 2,
      text: null,
      problem: `The record is longer than ${4 * MEGABYTE} bytes.`,
    });
    expect(found[2]).toMatchObject({ text: "2,short" });
  });

  test("reports what is not UTF-8 by its line", () => {
    const bytes = Uint8Array.from([0x61, 0x0a, 0xff, 0xfe, 0x0a, 0x62, 0x0a]);
    expect(split(bytes)).toEqual([
      { number: 1, text: "a" },
      { number: 2, text: null, problem: "The record is not valid UTF-8." },
      { number: 3, text: "b" },
    ]);
  });

  test("reads the carriage returns of old spreadsheets as line ends", () => {
    const text = 'id,text\r1,"a\rb"\r2,c';
    expect(detectDialect(text).lineEnd).toBe("\r");
    expect(split(text, { lineEnd: "\r" }).map(({ text: one }) => one)).toEqual([
      "id,text",
      '1,"a\rb"',
      "2,c",
    ]);
  });
});

describe("the delimiter", () => {
  test.each([
    ["a,b,c\n1,2,3\n", ","],
    ["a;b;c\n1,5;2;3\n4,25;5;6\n", ";"],
    ["a\tb\n1, and;\t2\n", "\t"],
    ['a;b\n"x,y,z";1\n"p,q,r";2\n', ";"],
    ["alone\nwords, and more\n", ","],
    ["", ","],
  ])("of %j is %j", (text, delimiter) => {
    expect(detectDialect(text).delimiter).toBe(delimiter);
  });
});

function parseOne(text: string, delimiter: string): string[] {
  const [cells = []] = parse(text, {
    delimiter,
    record_delimiter: "\n",
    relax_column_count: true,
  }) as string[][];
  return cells;
}
