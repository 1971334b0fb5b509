import type { Behavior, Dimension } from "../rubric/label";
import { DIMENSIONS } from "../rubric/label";
import { mostProbable } from "./most-probable";
import type { DimensionScore, Score } from "./score";

/** How far scorers are apart, in [0, 1], and on what, in sentences. */
export type Disagreement = { degree: number; because: string[] };

/** From here on a difference is worth a sentence. */
const WORTH_SAYING = 0.3;

/**
 * How far two scorers' verdicts are apart: the greatest difference in the probability of a refusal, of
 * an answer, or of passing a dimension. What one of them knows nothing of, or finds not applicable, is no
 * difference.
 */
export function scorerDisagreement(one: Score, other: Score): Disagreement {
  const names = `${one.scorer} and ${other.scorer}`;
  const differences = [
    { on: "whether the response refuses", degree: refusalDifference(one.behavior, other.behavior) },
    ...DIMENSIONS.map((dimension: Dimension) => ({
      on: `whether ${dimension} passes`,
      degree: passDifference(one[dimension], other[dimension]),
    })),
  ];
  return {
    degree: Math.max(...differences.map(({ degree }) => degree)),
    because: differences
      .filter(({ degree }) => degree >= WORTH_SAYING)
      .map(({ on, degree }) => `${names} differ by ${Math.round(degree * 100)} % on ${on}.`),
  };
}

/** The greatest disagreement among several scorers; null where fewer than two have scored. */
export function greatestDisagreement(scores: readonly Score[]): Disagreement | null {
  const pairs = scores.flatMap((one, index) =>
    scores.slice(index + 1).map((other) => scorerDisagreement(one, other)),
  );
  const [first, ...others] = pairs;
  if (first === undefined) return null;
  return others.reduce((most, pair) => (pair.degree > most.degree ? pair : most), first);
}

function refusalDifference(one: Record<Behavior, number>, other: Record<Behavior, number>): number {
  if (mostProbable(one) === null || mostProbable(other) === null) return 0;
  const refuses = (behavior: Record<Behavior, number>) =>
    behavior.partial_refusal + behavior.full_refusal;
  return Math.abs(refuses(one) - refuses(other));
}

function passDifference(one: DimensionScore, other: DimensionScore): number {
  if (one.verdict === "not_applicable" || other.verdict === "not_applicable") return 0;
  return Math.abs(passing(one) - passing(other));
}

function passing({ verdict, probability }: DimensionScore): number {
  return verdict === "pass" ? probability : 1 - probability;
}
