import type { Dimension } from "../rubric/label";
import { DIMENSIONS } from "../rubric/label";
import { mostProbable } from "../scoring/most-probable";
import type { Score } from "../scoring/score";

/** What scorers are compared with people on. */
export const EVALUATED_FIELDS = [...DIMENSIONS, "behavior", "requestLabel"] as const;
export type EvaluatedField = (typeof EVALUATED_FIELDS)[number];

/** What a score says of each field; null where the scorer knows nothing of it. */
export type ScoreReading = Record<EvaluatedField, string | null>;

/** A score as the answers a person would give: its verdicts and its likeliest values. */
export function scoreReading(score: Score): ScoreReading {
  const verdict = (dimension: Dimension) => score[dimension].verdict;
  return {
    helpful: verdict("helpful"),
    honest: verdict("honest"),
    harmless: verdict("harmless"),
    behavior: mostProbable(score.behavior)?.value ?? null,
    requestLabel: mostProbable(score.request)?.value ?? null,
  };
}
