import type { ChoiceField, CsvMapping, FieldSource, RaterMapping } from "./csv-mapping";

import type { CsvRow } from "./csv-row";
import { OWN_WORDS } from "./own-words";
import type { ReadBy } from "./read-field";
import { readCell } from "./read-field";

/** A text that a column holds, in how many rows, and what it becomes; null is not asked. */
export type SeenValue = {
  text: string;
  count: number;
  value: string | number | boolean | null;
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
  const raters = mapping.raters.map((rater, index) => ({ rater, path: `raters[${index}].label` }));
  const final = mapping.final === null ? [] : [{ rater: mapping.final, path: "final.label" }];
  return [...raters, ...final].flatMap(({ path, rater }) => ofRater(rater, path, rows));
}

function ofRater(
  { label, name }: RaterMapping,
  path: string,
  rows: readonly CsvRow[],
): LabelColumn[] {
  const see = <Value extends string | number | boolean>(
    field: ChoiceField,
    source: FieldSource<Value> | undefined,
    own: (word: string) => Value | undefined,
  ): LabelColumn[] => {
    if (source === undefined || "constant" in source) return [];
    const counts = Map.groupBy(rows, (row) => (row.get(source.column) ?? "").trim());
    const values = [...counts]
      .map(([text, { length: count }]) => ({
        text: text.slice(0, CHARACTERS_SHOWN).toWellFormed(),
        count,
        ...readCell(source, own, text),
      }))
      .toSorted((left, right) => right.count - left.count);
    const shown = values.slice(0, VALUES_SHOWN);
    const more = values.length - shown.length;
    return [{ path: `${path}.${field}`, name, field, column: source.column, values: shown, more }];
  };
  const columns = [
    see("requestLabel", label.requestLabel, OWN_WORDS.requestLabel),
    see("injectionAttempt", label.injectionAttempt, OWN_WORDS.injectionAttempt),
    see("behavior", label.behavior, OWN_WORDS.behavior),
    see("hedged", label.hedged, OWN_WORDS.hedged),
    see("handedOver", label.handedOver, OWN_WORDS.handedOver),
    see("helpful", label.helpful, OWN_WORDS.helpful),
    see("honest", label.honest, OWN_WORDS.honest),
    see("harmless", label.harmless, OWN_WORDS.harmless),
    see("expectedAction", label.expectedAction, OWN_WORDS.expectedAction),
    see("severity", label.severity, OWN_WORDS.severity),
  ];
  return columns.flat();
}
