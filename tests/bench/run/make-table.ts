import type { Table } from "./markdown-table.ts";
import { sizedTitle } from "./merge-tables.ts";
import type { Column, Row, Subject } from "./subject.ts";

/** What a subject measured at one size, as a table. Bold is over its budget. */
export function makeTable(
  { columns, once }: Pick<Subject, "columns" | "once">,
  { cases, rows }: { cases: number; rows: readonly Row[] },
): Table {
  const budgets = rows.some(({ budget }) => budget !== undefined);
  return {
    titles: [
      "",
      ...(budgets ? ["budget"] : []),
      ...columns.map((column) => (once ? titleOf(column) : sizedTitle(titleOf(column), cases))),
    ],
    lines: rows.map((row) => [
      row.what,
      ...(budgets ? [budgetOf(row, columns)] : []),
      ...columns.map((column) => cellOf(row, column)),
    ]),
  };
}

function titleOf({ name, unit }: Column): string {
  return unit === "" || unit === "/s" ? name : `${name}, ${unit}`;
}

function budgetOf({ budget }: Row, columns: readonly Column[]): string {
  if (budget === undefined) return "";
  const unit = columns.find(({ name }) => name === budget.column)?.unit ?? "";
  return `≤ ${budget.most} ${unit}`.trim();
}

function cellOf({ budget, values }: Row, { name }: Column): string {
  const value = values[name];
  if (value === undefined) return "";
  const text = formatNumber(value);
  const over = budget?.column === name && value > budget.most;
  return over ? `**${text}**` : text;
}

/** Three digits that mean something, no more. */
function formatNumber(value: number): string {
  const digits = value < 10 && !Number.isInteger(value) ? 1 : 0;
  return value.toLocaleString("en", {
    maximumFractionDigits: digits,
    minimumFractionDigits: digits,
  });
}
