import type { Table } from "./markdown-table.ts";

/**
 * The fresh table with the columns that the old one has of other sizes, the smaller sizes first. Lines
 * are those of the fresh one: what is no longer measured goes.
 */
export function mergeTables(old: Table, fresh: Table): Table {
  const measured = new Set(fresh.titles.map(sizeOf));
  const kept = old.titles.filter((title) => !measured.has(sizeOf(title)) && sizeOf(title) > 0);
  const titles = [...fresh.titles, ...kept].toSorted((one, other) => sizeOf(one) - sizeOf(other));
  const lines = fresh.lines.map((line) => {
    const before = old.lines.find(([what]) => what === line[0]) ?? [];
    const cells = new Map([...cellsOf(old, before), ...cellsOf(fresh, line)]);
    return titles.map((title) => cells.get(title) ?? "");
  });
  return { titles, lines };
}

function cellsOf({ titles }: Table, line: readonly string[]): [string, string][] {
  return titles.map((title, at) => [title, line[at] ?? ""]);
}

/** As `sizedTitle` wrote it; 0 where a column is of no size. */
function sizeOf(title: string): number {
  const [, size] = /(?:^| )at ([\d,]+)$/.exec(title) ?? [];
  return Number((size ?? "0").replaceAll(",", ""));
}

/** The title of a column that each size of the dataset has for itself. */
export function sizedTitle(title: string, cases: number): string {
  return `${title} at ${cases.toLocaleString("en")}`.trim();
}
