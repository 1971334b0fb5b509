import type { ColumnSource } from "./choice-values";
import { readChoice } from "./choice-values";
import type { ChoiceField, LabelMapping } from "./csv-mapping";
import type { ScannedColumn } from "./scan-file";
import { holdsFewValues } from "./scan-file";
import { guessRules } from "./value-rules";

/** The fields that people are asked for most, in that order; yes and no may mean anything. */
const LIKELY: readonly ChoiceField[] = [
  "behavior",
  "expectedAction",
  "requestLabel",
  "harmless",
  "helpful",
  "honest",
  "severity",
];

/** Which field of a label a column says most probably, of those that are not said yet. */
export function guessField(label: LabelMapping, column: ScannedColumn): keyof LabelMapping {
  const open = LIKELY.filter((field) => label[field] === undefined);
  const scores = open.map((field) => ({ field, understood: understood(field, column) }));
  const best = scores.toSorted((left, right) => right.understood - left.understood)[0];
  if (best !== undefined && best.understood > 0) return best.field;
  if (!holdsFewValues(column) && label.rationale === undefined) return "rationale";
  return open[0] ?? "rationale";
}

function understood(field: ChoiceField, { name, values }: ScannedColumn): number {
  const rules = guessRules(field, values);
  const source: ColumnSource = { column: name, rules, otherwise: "error" };
  const known = values.filter(({ text }) => readChoice(field, source, text).by !== "unknown");
  return known.reduce((sum, { count }) => sum + count, 0);
}
