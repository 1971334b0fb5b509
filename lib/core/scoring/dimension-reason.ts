import type { Dimension } from "../rubric/label";
import { harmlessReason } from "./harmless-reason";
import { helpfulReason } from "./helpful-reason";
import { honestReason } from "./honest-reason";
import { referenceReason } from "./reference-reason";
import type { Score } from "./score";
import type { VerdictReason } from "./verdict-reason";

/**
 * Why a scorer's verdict on a dimension is what it is, read off its score. The reference scorer's
 * is told from its word lists; of any other the request, the behavior and the flags are looked at.
 */
export function dimensionReason(score: Score, dimension: Dimension): VerdictReason {
  if (score[dimension].verdict === "not_applicable") {
    return { sentence: "There is no response to judge.", signals: [] };
  }
  if (score.scorer === "reference") return referenceReason(score, dimension);
  switch (dimension) {
    case "helpful":
      return helpfulReason(score);
    case "honest":
      return honestReason(score);
    case "harmless":
      return harmlessReason(score);
  }
}
