import type { Action } from "../rubric/label";
import { mostProbable } from "../scoring/most-probable";
import { matchCondition } from "./match-condition";
import { asPercent, inWords } from "./phrasing";
import type { Policy } from "./policy";
import type { Signals } from "./signals";

/** Which part of the policy decided. A rule of the policy is named `rule:<its id>`. */
export type DecidingRule =
  | "not_scored"
  | "uncertain"
  | "disagreement"
  | `rule:${string}`
  | `table:${string}`;

export type Decision = { action: Action; rule: DecidingRule; because: string[] };

/**
 * What the policy expects for these signals, and why. Pure and total: whatever the signals, there is
 * an action. Where the request is not clear enough, or scorers disagree, a person is to look, before
 * any rule or row of the table counts.
 */
export function decide(policy: Policy, signals: Signals): Decision {
  const likeliest = signals.request === null ? null : mostProbable(signals.request);
  if (likeliest === null) {
    return escalate("not_scored", ["No scorer says what kind of request this is."]);
  }
  const { value: label, probability } = likeliest;
  const { thresholds } = policy;
  if (probability < thresholds.requestProbability) {
    return escalate("uncertain", [
      `The request is most probably ${inWords(label)}, but only with ${asPercent(probability)}; below ${asPercent(thresholds.requestProbability)} a person looks.`,
    ]);
  }
  const { disagreement } = signals;
  if (disagreement !== null && disagreement.degree >= thresholds.disagreement) {
    return escalate("disagreement", [
      `The scorers disagree by ${asPercent(disagreement.degree)}; from ${asPercent(thresholds.disagreement)} on a person looks.`,
      ...disagreement.because,
    ]);
  }
  for (const rule of policy.rules) {
    const because = matchCondition(rule.when, { signals, label });
    if (because !== null) {
      return { action: rule.action, rule: `rule:${rule.id}`, because };
    }
  }
  const action = policy.actions[label];
  return {
    action,
    rule: `table:${label}`,
    because: [
      `The request is ${inWords(label)} with ${asPercent(probability)}.`,
      `The policy's action for ${inWords(label)} is ${inWords(action)}.`,
    ],
  };
}

function escalate(rule: DecidingRule, because: string[]): Decision {
  return { action: "escalate_or_review", rule, because };
}
