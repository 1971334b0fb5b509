import type { Label } from "../rubric/label";

/** What someone outside answered, under the name their labels are kept by. */
export type ImportedLabel = { name: string; label: Label };

/** The labels a row brings: of those who labelled by themselves, and the one that stands. */
export type ImportedLabels = { raters: ImportedLabel[]; final: ImportedLabel | null };

/** All of them, the one that stands last. */
export function everyLabel({ final, raters }: ImportedLabels): ImportedLabel[] {
  return final === null ? raters : [...raters, final];
}
