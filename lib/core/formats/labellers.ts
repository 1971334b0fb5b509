import type { CsvMapping, RaterMapping } from "./csv-mapping";

/** Whose label: the one that stands, or that of the rater at this place. */
export type LabelOwner = "final" | number;

/** Someone whose label a mapping reads. `path` is where the mapping says so, such as `raters[0]`. */
export type Labeller = RaterMapping & { owner: LabelOwner; path: string };

/** Everyone whose label a mapping reads; the label that stands is the last. */
export function labellers({ final, raters }: Pick<CsvMapping, "final" | "raters">): Labeller[] {
  const all = raters.map(labeller);
  return final === null ? all : [...all, labeller(final, "final")];
}

/** The place of someone in a mapping, also of one who is not there yet. */
export function labellerPath(owner: LabelOwner): string {
  return owner === "final" ? "final" : `raters[${owner}]`;
}

function labeller({ label, name }: RaterMapping, owner: LabelOwner): Labeller {
  return { name, label, owner, path: labellerPath(owner) };
}
