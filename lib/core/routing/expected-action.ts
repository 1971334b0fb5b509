import type { Action } from "../rubric/label";
import { mostProbable } from "../scoring/most-probable";
import type { Score } from "../scoring/score";
import type { Policy } from "./policy";

/**
 * What the policy expected of the response, for the automated label. A decision to let a person look
 * because scorers were unsure says who looks next, not what was to be expected: then the table's
 * action for the most probable request stands. Null where no scorer says what kind of request it is.
 */
export function expectedAction(
  policy: Pick<Policy, "actions">,
  decision: { rule: string; action: Action },
  score: Pick<Score, "request"> | null,
): Action | null {
  if (/^(rule|table):/.test(decision.rule)) return decision.action;
  const request = score === null ? null : mostProbable(score.request);
  return request === null ? null : policy.actions[request.value];
}
