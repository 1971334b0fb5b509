import { describe, expect, it } from "vitest";
import { makeTable } from "../../bench/run/make-table.ts";
import { readTable, tableText } from "../../bench/run/markdown-table.ts";
import { mergeTables } from "../../bench/run/merge-tables.ts";
import { placeTable } from "../../bench/run/write-table.ts";

const subject = {
  columns: [
    { name: "p95", unit: "ms" },
    { name: "n", unit: "" },
  ],
} as const;

function timed(cases: number, ...rows: [string, number][]) {
  return makeTable(subject, {
    cases,
    rows: rows.map(([what, p95]) => ({
      what,
      values: { p95, n: 40 },
      budget: { column: "p95", most: 150 },
    })),
  });
}

const large = timed(100_000, ["waiting", 151.2], ["newest", 8.25]);
const small = timed(10_000, ["waiting", 20], ["oldest", 3]);

describe("the table of a subject", () => {
  it("names unit and size, and sets bold what is over its budget", () => {
    expect(large.titles).toEqual(["", "budget", "p95, ms at 100,000", "n at 100,000"]);
    expect(large.lines[0]).toEqual(["waiting", "≤ 150 ms", "**151**", "40"]);
    expect(large.lines[1]?.[2]).toBe("8.3");
  });

  it("has no size where it is measured once, no budgets where there are none, and empty cells", () => {
    const rows = [{ what: "home", values: { n: 1 } }];
    const table = makeTable({ ...subject, once: true }, { cases: 10_000, rows });
    expect(table).toEqual({ titles: ["", "p95, ms", "n"], lines: [["home", "", "1"]] });
  });

  it("is read as it was written", () => {
    expect(readTable(`\n${tableText(large)}\n`)).toEqual(large);
    expect(readTable("Nothing yet.").titles).toEqual([]);
  });
});

describe("a table measured anew", () => {
  it("keeps the other size's columns, the smaller size first, whichever came first", () => {
    const merged = mergeTables(large, small);
    expect(merged.titles).toEqual([
      "",
      "budget",
      "p95, ms at 10,000",
      "n at 10,000",
      "p95, ms at 100,000",
      "n at 100,000",
    ]);
    expect(mergeTables(small, large).titles).toEqual(merged.titles);
    expect(merged.lines[0]).toEqual(["waiting", "≤ 150 ms", "20", "40", "**151**", "40"]);
  });

  it("has the lines that are measured now, empty where the other size had them not", () => {
    const { lines } = mergeTables(large, small);
    expect(lines.map(([what]) => what)).toEqual(["waiting", "oldest"]);
    expect(lines[1]).toEqual(["oldest", "≤ 150 ms", "3", "40", "", ""]);
  });

  it("takes the place of its own size", () => {
    const again = timed(100_000, ["waiting", 9.5]);
    expect(mergeTables(large, again)).toEqual(again);
    expect(mergeTables(mergeTables(large, small), again).titles).toContain("p95, ms at 10,000");
  });
});

describe("a page of benchmarks", () => {
  const page =
    "# Speed\n\n<!-- bench:queue -->\n\nold words\n\n<!-- /bench:queue -->\n\nThe end.\n";

  it("gets each table between its marks and stays as it is around them", () => {
    const once = placeTable(page, "queue", large) ?? "";
    expect(once).toBe(page.replace("old words", tableText(large)));
    expect(placeTable(once, "queue", small)).toBe(
      page.replace("old words", tableText(mergeTables(large, small))),
    );
  });

  it("is not touched without marks of that name", () => {
    expect(placeTable(page, "claim", large)).toBeNull();
    expect(placeTable("<!-- bench:queue -->", "queue", large)).toBeNull();
  });
});
