/** The cells of a record by the names of their columns. */
export type CsvRow = ReadonlyMap<string, string>;

/**
 * The names that the columns of a file go by: those of its header, without space around them. A name
 * that is missing or stood before gets a number, so that each column has one of its own.
 */
export function columnNames(header: readonly string[]): string[] {
  const names = new Set<string>();
  header.forEach((cell, index) => {
    const name = cell.trim() === "" ? `column ${index + 1}` : cell.trim();
    names.add(freeName(name, names));
  });
  return [...names];
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name} (${number})`)) number += 1;
  return `${name} (${number})`;
}

/** The row that the cells are, or why they are none: another number of them than the header has. */
export function csvRow(
  columns: readonly string[],
  cells: readonly string[],
): { ok: true; row: CsvRow } | { ok: false; reason: string } {
  if (cells.length !== columns.length) {
    const reason = `has ${cells.length} ${cells.length === 1 ? "cell" : "cells"}, but the header has ${columns.length}`;
    return { ok: false, reason };
  }
  return { ok: true, row: new Map(columns.map((column, index) => [column, cells[index] ?? ""])) };
}
