import type { Column, Row, Subject } from "./subject.ts";

/** The rows of one size of the dataset. */
export type Measured = { cases: number; rows: readonly Row[] };

type Cell = { column: Column; of: Measured; title: string };

/** A subject's Markdown table, the sizes side by side, the smaller first. Bold is over its budget. Empty without rows. */
export function printTable(subject: Subject, measured: readonly Measured[]): string {
  const sizes = measured.toSorted((one, other) => one.cases - other.cases);
  const last = sizes.at(-1);
  if (last === undefined || last.rows.length === 0) return "";
  const cells = cellsOf(subject, sizes);
  const budgets = last.rows.some(({ budget }) => budget !== undefined);
  const head = ["", ...(budgets ? ["budget"] : []), ...cells.map(({ title }) => title)];
  const lines = last.rows.map((row) => [
    row.what,
    ...(budgets ? [budgetOf(row, subject)] : []),
    ...cells.map((cell) => printCell(cell, row)),
  ]);
  const rule = head.map((_, at) => (at === 0 ? "---" : "---:"));
  return [head, rule, ...lines].map((cellsOfLine) => `| ${cellsOfLine.join(" | ")} |`).join("\n");
}

function cellsOf({ columns, once }: Subject, sizes: readonly Measured[]): Cell[] {
  const last = sizes.slice(-1);
  const sized = columns.filter(({ bySize }) => bySize);
  const others = columns.filter(({ bySize }) => !bySize);
  return [
    ...sizes.flatMap((of) =>
      sized.map((column) => ({ column, of, title: titleOf(column, once ? null : of.cases) })),
    ),
    ...last.flatMap((of) => others.map((column) => ({ column, of, title: titleOf(column, null) }))),
  ];
}

function titleOf({ name, unit }: Column, cases: number | null): string {
  const what = unit === "" || unit === "/s" ? name : `${name}, ${unit}`;
  return cases === null ? what : `${what} at ${cases.toLocaleString("en")}`;
}

function budgetOf({ budget }: Row, { columns }: Subject): string {
  if (budget === undefined) return "";
  const unit = columns.find(({ name }) => name === budget.column)?.unit ?? "";
  return `≤ ${budget.most} ${unit}`.trim();
}

function printCell({ column, of }: Cell, { budget, what }: Row): string {
  const value = of.rows.find((row) => row.what === what)?.values[column.name];
  if (value === undefined) return "";
  const text = formatNumber(value);
  const over = budget?.column === column.name && value > budget.most;
  return over ? `**${text}**` : text;
}

/** Three digits that mean something, no more. */
export function formatNumber(value: number): string {
  const digits = value < 10 && !Number.isInteger(value) ? 1 : 0;
  return value.toLocaleString("en", {
    maximumFractionDigits: digits,
    minimumFractionDigits: digits,
  });
}
