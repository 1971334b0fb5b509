import type { ChoiceSource } from "./choice-values";
import { readChoice } from "./choice-values";
import type { CsvMapping, LabelMapping } from "./csv-mapping";
import { CHOICE_FIELDS } from "./csv-mapping";
import { templatePlaces } from "./fill-template";
import { labellers } from "./labellers";
import type { FileScan, ScannedColumn } from "./scan-file";

/** Rows that will be refused for what stands in one column: how many, and the first of them. */
export type ValueProblem = { column: string; line: number; rows: number; reason: string };

/** What the mapping will refuse in the rows looked at, by column: empty prompts and ids, and unknown words. */
export function valueProblems(mapping: CsvMapping, scan: FileScan): ValueProblem[] {
  const columns = new Map(scan.columns.map((column) => [column.name, column]));
  const { conversation, externalId } = mapping;
  const prompt = conversation.kind === "columns" ? conversation.prompt : conversation.column;
  return [
    ...emptyCells(columns.get(prompt), "is empty: there is no prompt"),
    ...(externalId === null ? [] : templatePlaces(externalId)).flatMap((place) =>
      emptyCells(columns.get(place), "is empty, but the id is made of it"),
    ),
    ...labellers(mapping).flatMap(({ label, name }) => unknownWords(label, name, columns)),
  ].toSorted((left, right) => left.line - right.line);
}

function emptyCells(column: ScannedColumn | undefined, reason: string): ValueProblem[] {
  if (column === undefined || column.firstEmptyLine === null) return [];
  return [{ column: column.name, line: column.firstEmptyLine, rows: column.empty, reason }];
}

function unknownWords(
  label: LabelMapping,
  name: string,
  columns: ReadonlyMap<string, ScannedColumn>,
): ValueProblem[] {
  return CHOICE_FIELDS.flatMap((field) => {
    const source: ChoiceSource | undefined = label[field];
    if (source === undefined || "constant" in source) return [];
    const values = columns.get(source.column)?.values ?? [];
    return values
      .filter(({ text }) => readChoice(field, source, text).by === "unknown")
      .map(({ count, line, text }) => ({
        column: source.column,
        line,
        rows: count,
        reason: `says “${text.slice(0, 60).toWellFormed()}”, which means nothing yet (${name})`,
      }));
  });
}
