import { describe, expect, test } from "vitest";
import type { CsvMapping } from "@/lib/core/formats/csv-mapping";
import { EMPTY_MAPPING } from "@/lib/core/formats/csv-mapping";
import { fileTrouble } from "@/lib/core/formats/file-trouble";
import { guessField } from "@/lib/core/formats/guess-field";
import { mendedHead, mendedRecord } from "@/lib/core/formats/mended-record";
import { recordCells } from "@/lib/core/formats/record-cells";
import { createFileScan, holdsFewValues, SEEN_CHARACTERS } from "@/lib/core/formats/scan-file";
import { valueProblems } from "@/lib/core/formats/value-problems";
import { guessRules, withValue } from "@/lib/core/formats/value-rules";

function scan(header: string, rows: readonly string[]) {
  const looked = createFileScan(header.split(","), ",");
  rows.forEach((text, at) => {
    looked.add({ number: at + 2, text });
  });
  return looked.result();
}

describe("looking through a file", () => {
  test("counts texts, says where each is first, and names records that are no rows", () => {
    const found = scan("id,label", ["1,yes", "2,no", "3", ",", '4,"a"b', "5,yes", "6,"]);
    expect(found).toMatchObject({
      rows: 4,
      badRows: 2,
      problems: [
        { line: 4, reason: "has 1 cell, but the header has 2" },
        { line: 6, reason: expect.stringContaining("closing quote") },
      ],
    });
    expect(found.columns[1]).toEqual({
      name: "label",
      empty: 1,
      firstEmptyLine: 8,
      many: false,
      values: [
        { text: "yes", cut: false, count: 2, line: 2 },
        { text: "no", cut: false, count: 1, line: 3 },
      ],
    });
  });

  test("is bounded, however much a column holds", () => {
    const long = "x".repeat(10_000);
    const rows = Array.from({ length: 500 }, (_, at) => `${at},${long}${at}`);
    const [ids, texts] = scan("id,text", rows).columns;
    expect(ids).toMatchObject({ many: true, values: { length: 100 } });
    expect(texts?.values).toEqual([
      { text: "x".repeat(SEEN_CHARACTERS), cut: true, count: 500, line: 2 },
    ]);
  });

  test("tells columns of labels from columns of texts", () => {
    const found = scan("id,kind", ["1,a", "2,b", "3,a"]);
    expect(found.columns.map(holdsFewValues)).toEqual([false, true]);
  });
});

describe("what a mapping will refuse", () => {
  const mapping: CsvMapping = {
    ...EMPTY_MAPPING,
    externalId: "{id}",
    conversation: { kind: "columns", prompt: "prompt", response: null, system: null },
    final: {
      name: "judge",
      label: { behavior: { column: "label", rules: [], otherwise: "error" } },
    },
  };

  test("is said by column, with the first line and how many rows", () => {
    const rows = ["1,Why?,odd", "2,,full_refusal", ",Who?,odd"];
    expect(valueProblems(mapping, scan("id,prompt,label", rows))).toEqual([
      { column: "label", line: 2, rows: 2, reason: expect.stringContaining("“odd”") },
      { column: "prompt", line: 3, rows: 1, reason: expect.stringContaining("no prompt") },
      { column: "id", line: 4, rows: 1, reason: expect.stringContaining("the id is made of it") },
    ]);
  });
});

describe("what texts mean", () => {
  const seen = (...texts: string[]) => texts.map((text) => ({ text, cut: false }));

  test("is guessed from their words, and not where they may mean several", () => {
    const texts = [
      "2_full_refusal",
      "Partial",
      "full_compliance",
      "not refused",
      "refused or answered",
    ];
    expect(guessRules("behavior", seen(...texts))).toEqual([
      { is: "2_full_refusal", value: "full_refusal" },
      { is: "Partial", value: "partial_refusal" },
    ]);
    expect(guessRules("requestLabel", seen("unsafe", "safe"))).toEqual([
      { is: "unsafe", value: "unsafe_request" },
      { is: "safe", value: "normal_help" },
    ]);
  });

  test("is set, changed and left to the other rules again", () => {
    const rule = { startsWith: "contrast_", value: "refuse" };
    const source = { column: "type", rules: [rule], otherwise: "error" as const };
    const odd = { text: "contrast_odd", cut: false };
    const set = withValue(source, odd, "answer");
    expect(set.rules).toEqual([{ is: "contrast_odd", value: "answer" }, rule]);
    expect(withValue(set, odd, null).rules).toEqual([{ is: "contrast_odd", value: null }, rule]);
    expect(withValue(set, odd, undefined)).toEqual(source);
    const cut = { text: "a long one", cut: true };
    expect(withValue(source, cut, "answer").rules[0]).toEqual({
      startsWith: "a long one",
      value: "answer",
    });
  });

  test("says which field a column most probably says", () => {
    const rows = ["1_full_compliance,pass,Because it is so.", "2_full_refusal,fail,It is not."];
    const [behavior, verdict, words] = scan("a,b,c", rows).columns;
    if (behavior === undefined || verdict === undefined || words === undefined) throw new Error();
    expect(guessField({}, behavior)).toBe("behavior");
    expect(guessField({}, verdict)).toBe("harmless");
    expect(guessField({}, words)).toBe("rationale");
    const taken = { behavior: { column: "a", rules: [], otherwise: "error" as const } };
    expect(guessField(taken, behavior)).not.toBe("behavior");
  });
});

describe("a file of refused rows", () => {
  test("has the header, and each row as it stood behind what is wrong with it", () => {
    const row = '7,"Why ""so""?\nReally?"';
    const problems = [{ line: 9, path: "label", reason: 'says "odd"' }];
    const text = mendedRecord({ line: { number: 9, text: row }, problems }, ",");
    expect(mendedHead("id,prompt", ",")).toBe("\uFEFFproblem,id,prompt\n");
    expect(recordCells(text.trimEnd(), ",")).toEqual({
      ok: true,
      cells: ['Line 9: label says "odd"', "7", 'Why "so"?\nReally?'],
    });
    const unread = { number: 3, text: null, problem: "too long" };
    expect(mendedRecord({ line: unread, problems: [] }, ",")).toBe("");
  });
});

describe("a file that is no text", () => {
  const bytes = (text: string, encoding: BufferEncoding) =>
    new Uint8Array(Buffer.from(text, encoding));
  test.each([
    ["UTF-16 with a mark", bytes("\uFEFFid,prompt", "utf16le"), /UTF-16/],
    ["UTF-16 without", bytes("id,prompt\n", "utf16le"), /UTF-16/],
    ["a spreadsheet", new Uint8Array([0x50, 0x4b, 3, 4]), /CSV/],
    ["compressed", new Uint8Array([0x1f, 0x8b, 8]), /unpack/],
    ["Parquet", bytes("PAR1", "utf8"), /Parquet/],
    ["bytes", new Uint8Array([1, 0, 65, 66, 67, 68, 69, 70, 71]), /no text/],
  ])("%s", (_, head, says) => {
    expect(fileTrouble(head)).toMatch(says);
  });

  test("a file that is text has none", () => {
    expect(fileTrouble(bytes("\uFEFFid,prompt\n1,can’t", "utf8"))).toBeNull();
    expect(fileTrouble(new Uint8Array())).toBeNull();
  });
});
