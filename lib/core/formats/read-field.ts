import type { FieldSource, TextSource } from "./csv-mapping";
import type { CsvRow } from "./csv-row";

/** How a cell came to its value; `unknown` where no rule, no word of the field and no default took it. */
export type ReadBy = "constant" | "rule" | "own" | "otherwise" | "empty" | "unknown";

export type FieldReading<Value> = { value: Value | null; by: ReadBy };

/** What the source says for a row. `own` gives the value that a word of the field's own means. */
export function readField<Value>(
  source: FieldSource<Value>,
  own: (word: string) => Value | undefined,
  row: CsvRow,
): FieldReading<Value> {
  if ("constant" in source) return { value: source.constant, by: "constant" };
  return readCell(source, own, row.get(source.column) ?? "");
}

/** As above, for the text of one cell. */
export function readCell<Value>(
  source: Exclude<FieldSource<Value>, { constant: Value }>,
  own: (word: string) => Value | undefined,
  cell: string,
): FieldReading<Value> {
  const text = cell.trim();
  const rule = source.rules.find((one) =>
    "is" in one ? text === one.is.trim() : text.startsWith(one.startsWith),
  );
  if (rule !== undefined) return { value: rule.value, by: "rule" };
  if (text === "") return { value: null, by: "empty" };
  const known = own(text);
  if (known !== undefined) return { value: known, by: "own" };
  const { otherwise } = source;
  if (otherwise === "error") return { value: null, by: "unknown" };
  return { value: otherwise === "not_asked" ? null : otherwise.value, by: "otherwise" };
}

/** The text, without space around it; null where there is none. */
export function readText(source: TextSource | null | undefined, row: CsvRow): string | null {
  if (source == null) return null;
  const text = ("constant" in source ? source.constant : (row.get(source.column) ?? "")).trim();
  return text === "" ? null : text;
}

/** The parts of a cell, without space around them; empty ones are left out. */
export function readList(
  source: { column: string; separator: string } | null | undefined,
  row: CsvRow,
): string[] {
  if (source == null) return [];
  return (row.get(source.column) ?? "")
    .split(source.separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
