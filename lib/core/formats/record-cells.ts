import type { Delimiter } from "./csv-dialect";

export type RecordCells = { ok: true; cells: string[] } | { ok: false; reason: string };

type Cell = { text: string; end: number } | { reason: string };

/**
 * The cells of one record of a CSV file (RFC 4180), without its line end; or why it is none. Agrees with
 * the server's reader, and needs no package: for looking at a file in the browser.
 */
export function recordCells(text: string, delimiter: Delimiter): RecordCells {
  const cells: string[] = [];
  for (let at = 0; ; ) {
    const cell = text.charAt(at) === '"' ? quotedCell(text, at) : plainCell(text, at, delimiter);
    if ("reason" in cell) return { ok: false, reason: cell.reason };
    cells.push(cell.text);
    if (cell.end >= text.length) return { ok: true, cells };
    if (text.charAt(cell.end) !== delimiter) {
      const reason =
        "has text behind the closing quote of a cell: quotes within quotes are doubled";
      return { ok: false, reason };
    }
    at = cell.end + 1;
  }
}

function plainCell(text: string, start: number, delimiter: Delimiter): Cell {
  const found = text.indexOf(delimiter, start);
  const end = found === -1 ? text.length : found;
  const cell = text.slice(start, end);
  if (cell.includes('"')) return { reason: "has a quote within a cell that is not in quotes" };
  if (cell.includes("\n")) return { reason: "is not one record of cells" };
  return { text: cell, end };
}

function quotedCell(text: string, start: number): Cell {
  for (let at = start + 1; ; at += 2) {
    at = text.indexOf('"', at);
    if (at === -1) return { reason: "is no record of cells" };
    if (text.charAt(at + 1) === '"') continue;
    return { text: text.slice(start + 1, at).replaceAll('""', '"'), end: at + 1 };
  }
}
