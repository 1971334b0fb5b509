import type { DecidingField, Label } from "../rubric/label";
import { DECIDING_FIELDS } from "../rubric/label";

export type FieldChange = { field: DecidingField; before: string | null; after: string | null };

/** Old → new for every deciding field whose value changes; all that are given where there is no old label. */
export function fieldChanges(before: Label | null, after: Label | null): FieldChange[] {
  return DECIDING_FIELDS.map((field) => ({
    field,
    before: before?.[field] ?? null,
    after: after?.[field] ?? null,
  })).filter((change) => change.before !== change.after);
}
