import "server-only";
import { invalid } from "@/lib/core/errors";
import type { Label } from "@/lib/core/rubric/label";
import { labelDifferences } from "@/lib/core/rubric/label-differences";
import type { StoredLabelVersion } from "@/lib/data/review/insert-label-version";

/**
 * Why a label departs from the one that was committed before its scores were shown, or null where no
 * deciding field does. Throws `invalid` (`because`) where it does without a reason.
 */
export function revisionOfCommit(
  committed: StoredLabelVersion | null,
  label: Label,
  because: string | undefined,
): string | null {
  if (committed === null || labelDifferences(label, committed.label).length === 0) return null;
  if (because !== undefined && because !== "") return because;
  throw invalid("Say why you revise the label.", [
    { path: "because", message: "is due: the automated scores were shown after your commit." },
  ]);
}
