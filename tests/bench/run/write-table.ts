import { readFile, writeFile } from "node:fs/promises";
import type { Table } from "./markdown-table.ts";
import { readTable, tableText } from "./markdown-table.ts";
import { mergeTables } from "./merge-tables.ts";

/**
 * Puts a table between its marks in a page, `<!-- bench:NAME -->` and `<!-- /bench:NAME -->`, beside
 * what stands there of other sizes. False where the page has no such marks.
 */
export async function writeTable(file: string, name: string, table: Table): Promise<boolean> {
  const page = await readFile(file, "utf8");
  const written = placeTable(page, name, table);
  if (written === null) return false;
  await writeFile(file, written);
  return true;
}

/** The page with the table in it; null where it has no marks of this name. */
export function placeTable(page: string, name: string, table: Table): string | null {
  const [open, close] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const [start, end] = [page.indexOf(open) + open.length, page.indexOf(close)];
  if (!page.includes(open) || end < start) return null;
  const merged = mergeTables(readTable(page.slice(start, end)), table);
  return `${page.slice(0, start)}\n\n${tableText(merged)}\n\n${page.slice(end)}`;
}
