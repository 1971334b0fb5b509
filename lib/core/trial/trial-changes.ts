import { asPercent, inWords } from "../routing/phrasing";
import { DIMENSIONS } from "../rubric/label";
import { mostProbable } from "../scoring/most-probable";
import type { Score } from "../scoring/score";
import type { TrialOutcome } from "./trial";

/** From here on a probability has moved. */
const MOVED = 0.01;

/** What is otherwise in the second outcome than in the first, in sentences; empty where nothing is. */
export function trialChanges(before: TrialOutcome, after: TrialOutcome): string[] {
  const scorers = after.scores.flatMap((score) => {
    const earlier = before.scores.find(({ scorer }) => scorer === score.scorer);
    return earlier === undefined ? [] : scoreChanges(earlier, score);
  });
  return [...scorers, ...routingChanges(before, after)];
}

function scoreChanges(before: Score, after: Score): string[] {
  const verdicts = DIMENSIONS.flatMap((dimension) => {
    const [was, is] = [before[dimension], after[dimension]];
    if (was.verdict !== is.verdict) {
      return [`${after.scorer}: ${dimension} ${inWords(was.verdict)} → ${inWords(is.verdict)}.`];
    }
    return moved(was.probability, is.probability)
      ? [`${after.scorer}: ${dimension} ${is.verdict} ${shift(was.probability, is.probability)}.`]
      : [];
  });
  return [
    ...verdicts,
    ...likeliestChange(after.scorer, before.behavior, after.behavior),
    ...likeliestChange(after.scorer, before.request, after.request),
    ...flagChanges(before, after),
  ];
}

function likeliestChange<Value extends string>(
  scorer: string,
  before: Readonly<Record<Value, number>>,
  after: Readonly<Record<Value, number>>,
): string[] {
  const [was, is] = [mostProbable(before), mostProbable(after)];
  if (was === null || is === null) return [];
  if (was.value !== is.value) {
    return [`${scorer}: ${inWords(was.value)} → ${inWords(is.value)}.`];
  }
  return moved(was.probability, is.probability)
    ? [`${scorer}: ${inWords(is.value)} ${shift(was.probability, is.probability)}.`]
    : [];
}

function flagChanges(before: Score, after: Score): string[] {
  const added = after.flags.filter((flag) => !before.flags.includes(flag));
  const gone = before.flags.filter((flag) => !after.flags.includes(flag));
  return [
    ...added.map((flag) => `${after.scorer}: flags ${inWords(flag)}.`),
    ...gone.map((flag) => `${after.scorer}: no longer flags ${inWords(flag)}.`),
  ];
}

function routingChanges(before: TrialOutcome, after: TrialOutcome): string[] {
  const action =
    before.decision.action === after.decision.action
      ? []
      : [`Policy: ${inWords(before.decision.action)} → ${inWords(after.decision.action)}.`];
  const looked = (outcome: TrialOutcome) => outcome.selections.length > 0;
  if (looked(before) === looked(after)) return action;
  return [
    ...action,
    looked(after) ? "A person would look at it now." : "Nobody would be asked to look at it now.",
  ];
}

function moved(was: number, is: number): boolean {
  return Math.abs(was - is) >= MOVED;
}

function shift(was: number, is: number): string {
  return `${asPercent(was)} → ${asPercent(is)}`;
}
