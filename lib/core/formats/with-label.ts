import type { CsvMapping, LabelMapping } from "./csv-mapping";
import type { LabelOwner } from "./labellers";

/** Changes the label of one owner; a final label that was not there begins. */
export function withLabel(
  mapping: CsvMapping,
  owner: LabelOwner,
  change: (label: LabelMapping) => LabelMapping,
): CsvMapping {
  if (owner === "final") {
    const final = mapping.final ?? { name: "final label", label: {} };
    return { ...mapping, final: { ...final, label: change(final.label) } };
  }
  const raters = mapping.raters.map((rater, at) =>
    at === owner ? { ...rater, label: change(rater.label) } : rater,
  );
  return { ...mapping, raters };
}
