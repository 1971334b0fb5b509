import type { DecidingField, Label } from "./label";
import { DECIDING_FIELDS } from "./label";

/** The deciding fields on which two labels differ. A field not asked in either is no difference. */
export function labelDifferences(
  one: Pick<Label, DecidingField>,
  other: Pick<Label, DecidingField>,
): DecidingField[] {
  return DECIDING_FIELDS.filter(
    (field) => one[field] !== null && other[field] !== null && one[field] !== other[field],
  );
}
