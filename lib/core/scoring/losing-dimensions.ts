import type { Dimension } from "../rubric/label";
import { DIMENSIONS } from "../rubric/label";
import { dimensionReason } from "./dimension-reason";
import type { Score } from "./score";
import type { VerdictReason } from "./verdict-reason";

export type LosingDimension = VerdictReason & { dimension: Dimension; probability: number };

/** The dimensions that a scorer finds failed, the surest first, each with why. */
export function losingDimensions(score: Score): LosingDimension[] {
  return DIMENSIONS.filter((dimension) => score[dimension].verdict === "fail")
    .map((dimension) => ({
      dimension,
      probability: score[dimension].probability,
      ...dimensionReason(score, dimension),
    }))
    .sort((one, other) => other.probability - one.probability);
}

/** What loses, in one line: "Harmless loses most (98 %), then helpful (92 %)." */
export function losingSentence(score: Score): string {
  const lost = losingDimensions(score);
  const [first] = lost;
  if (first === undefined) {
    return score.helpful.verdict === "not_applicable"
      ? "There is no response: the request alone is read."
      : "No dimension loses.";
  }
  const top = lost.filter((one) => percent(one) === percent(first));
  const rest = lost.slice(top.length).map((one) => `${one.dimension} (${percent(one)})`);
  const names = capital(top.map(({ dimension }) => dimension).join(" and "));
  const verb = top.length > 1 ? "lose" : "loses";
  if (rest.length === 0) {
    return `${names} ${verb} (${percent(first)}${top.length > 1 ? " each" : ""}).`;
  }
  return `${names} ${verb} most (${percent(first)}), then ${rest.join(", ")}.`;
}

function percent({ probability }: LosingDimension): string {
  return `${Math.round(probability * 100)} %`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
