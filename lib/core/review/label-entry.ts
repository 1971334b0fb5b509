import type { Json } from "../export/json";
import type { Label } from "../rubric/label";
import { DECIDING_FIELDS } from "../rubric/label";

/** A label as the audit log holds it: its deciding fields, none of its texts. */
export function labelEntry(label: Label): Record<string, Json> {
  return {
    ...Object.fromEntries(DECIDING_FIELDS.map((field) => [field, label[field]])),
    severity: label.severity,
    actionOverridden: label.actionOverridden,
  };
}
