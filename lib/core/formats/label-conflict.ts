import { canonicalJson } from "../export/canonical-json";
import type { Label } from "../rubric/label";
import { isChoiceField } from "./choice-values";
import { MAPPED_FIELDS } from "./csv-mapping";

/** What someone says otherwise than before, in words; null where both labels say the same. */
export function labelConflict(name: string, before: Label, now: Label): string | null {
  const changed = MAPPED_FIELDS.filter(
    (field) => canonicalJson(before[field]) !== canonicalJson(now[field]),
  );
  if (changed.length === 0) return null;
  const words = changed.map((field) =>
    isChoiceField(field)
      ? `${field} ${inWords(before[field])} before and ${inWords(now[field])} now`
      : `another ${field} than before`,
  );
  return `of ${name} was imported before, and a label given stays: ${words.join(", ")}.`;
}

function inWords(value: unknown): string {
  return value === null ? "not asked" : String(value);
}
