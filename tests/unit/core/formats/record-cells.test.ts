import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsvRecord } from "@/lib/adapters/formats/csv-record";
import { DELIMITERS } from "@/lib/core/formats/csv-dialect";
import { recordCells } from "@/lib/core/formats/record-cells";

describe("the cells of a record", () => {
  test.each([
    ["a,b", ["a", "b"]],
    ["a,", ["a", ""]],
    [",", ["", ""]],
    ['"a ""b""",c', ['a "b"', "c"]],
    ['"a,\nb",""', ["a,\nb", ""]],
    ["can’t, or won’t", ["can’t", " or won’t"]],
  ])("%j", (text, cells) => {
    expect(recordCells(text, ",")).toEqual({ ok: true, cells });
  });

  test.each([
    ['a,"b" c', /behind the closing quote/],
    ['a,b"c', /quote within a cell/],
    ['a,"b', /no record of cells/],
  ])("%j is none", (text, reason) => {
    expect(recordCells(text, ",")).toEqual({
      ok: false,
      reason: expect.stringMatching(reason),
    });
  });

  test("are those that the server reads, or neither reads any", () => {
    const piece = fc.constantFrom("a", '"', '""', ",", ";", "\t", " ", "\n", "’", "{}");
    const text = fc.array(piece, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, fc.constantFrom(...DELIMITERS), (record, delimiter) => {
        // The splitter hands over one record without its line end, and never a blank one.
        fc.pre(record.trim() !== "" && !/^\n|\n$/.test(record));
        const server = readCsvRecord(record, delimiter);
        const browser = recordCells(record, delimiter);
        expect(browser.ok).toBe(server.ok);
        if (server.ok) expect(browser).toEqual(server);
      }),
      { numRuns: 2_000 },
    );
  });
});
