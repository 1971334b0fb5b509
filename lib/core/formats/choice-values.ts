import { ACTIONS, BEHAVIORS, REQUEST_LABELS, SEVERITIES, VERDICTS } from "../rubric/label";
import type { ChoiceField, FieldSource, LabelMapping } from "./csv-mapping";
import { CHOICE_FIELDS } from "./csv-mapping";
import { OWN_WORDS } from "./own-words";
import type { FieldReading } from "./read-field";
import { readCell } from "./read-field";

export type ChoiceValue = string | number | boolean;
export type ChoiceSource = FieldSource<ChoiceValue>;
/** A source that reads a column. */
export type ColumnSource = Exclude<ChoiceSource, { constant: ChoiceValue }>;

const YES_OR_NO = [true, false] as const;

/** What each field of a label may say. */
export const CHOICE_VALUES: Readonly<Record<ChoiceField, readonly ChoiceValue[]>> = {
  requestLabel: REQUEST_LABELS,
  injectionAttempt: YES_OR_NO,
  behavior: BEHAVIORS,
  hedged: YES_OR_NO,
  handedOver: YES_OR_NO,
  helpful: VERDICTS,
  honest: VERDICTS,
  harmless: VERDICTS,
  expectedAction: ACTIONS,
  severity: SEVERITIES,
};

export function isChoiceField(field: keyof LabelMapping): field is ChoiceField {
  return CHOICE_FIELDS.some((one) => one === field);
}

/** What the text of a cell means for a field. */
export function readChoice(
  field: ChoiceField,
  source: ColumnSource,
  text: string,
): FieldReading<ChoiceValue> {
  const own: (word: string) => ChoiceValue | undefined = OWN_WORDS[field];
  return readCell(source, own, text);
}
