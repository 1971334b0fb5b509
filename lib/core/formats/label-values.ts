import type { ChoiceSource, ChoiceValue } from "./choice-values";
import { readChoice } from "./choice-values";
import type { ChoiceField, CsvMapping } from "./csv-mapping";
import { CHOICE_FIELDS } from "./csv-mapping";
import type { CsvRow } from "./csv-row";
import type { Labeller } from "./labellers";
import { labellers } from "./labellers";
import type { ReadBy } from "./read-field";

/** A text that a column holds, in how many rows, and what it becomes; null is not asked. */
export type SeenValue = {
  text: string;
  count: number;
  value: ChoiceValue | null;
  by: ReadBy;
};

/** What a field of a label is read from. `path` is its place in the mapping, such as `final.label.behavior`. */
export type LabelColumn = {
  path: string;
  name: string;
  field: ChoiceField;
  column: string;
  values: SeenValue[];
  /** Distinct texts beyond those in `values`. */
  more: number;
};

const VALUES_SHOWN = 50;
const CHARACTERS_SHOWN = 200;

/** For each column that says a field of a label: the texts in the rows, the frequent first, and their meaning. */
export function labelValues(mapping: CsvMapping, rows: readonly CsvRow[]): LabelColumn[] {
  return labellers(mapping).flatMap((labeller) =>
    CHOICE_FIELDS.flatMap((field) => fieldColumn(labeller, field, rows)),
  );
}

function fieldColumn(
  { label, name, path }: Labeller,
  field: ChoiceField,
  rows: readonly CsvRow[],
): LabelColumn[] {
  const source: ChoiceSource | undefined = label[field];
  if (source === undefined || "constant" in source) return [];
  const { column } = source;
  const counts = Map.groupBy(rows, (row) => (row.get(column) ?? "").trim());
  const values = [...counts]
    .map(([text, { length: count }]) => ({
      text: text.slice(0, CHARACTERS_SHOWN).toWellFormed(),
      count,
      ...readChoice(field, source, text),
    }))
    .toSorted((left, right) => right.count - left.count);
  const shown = values.slice(0, VALUES_SHOWN);
  const more = values.length - shown.length;
  return [{ path: `${path}.label.${field}`, name, field, column, values: shown, more }];
}
