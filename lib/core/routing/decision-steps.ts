import { mostProbable } from "../scoring/most-probable";
import type { Decision } from "./decide";
import { matchCondition } from "./match-condition";
import { asPercent, inWords } from "./phrasing";
import type { Policy } from "./policy";
import type { Signals } from "./signals";

/** One question that a policy asks, in its order, with what the answer was. */
export type DecisionStep = {
  id: string;
  question: string;
  answer: string;
  /** `decides`: it ends here; `passed`: the next one is asked; `unasked`: it had ended before. */
  outcome: "decides" | "passed" | "unasked";
};

/** How a policy came to its decision on these signals, step by step, in the order `decide` takes. */
export function decisionSteps(
  policy: Policy,
  signals: Signals,
  decision: Decision,
): DecisionStep[] {
  const likeliest = signals.request === null ? null : mostProbable(signals.request);
  const unclear = signals.request === null ? "nobody says" : "none stands out";
  const kind = likeliest === null ? unclear : inWords(likeliest.value);
  const sure = likeliest === null ? "unknown" : asPercent(likeliest.probability);
  const { thresholds } = policy;
  const steps: Omit<DecisionStep, "outcome">[] = [
    { id: "not_scored", question: "Is a kind of request most probable?", answer: kind },
    {
      id: "uncertain",
      question: `Is it at least ${asPercent(thresholds.requestProbability)} probable?`,
      answer: sure,
    },
    {
      id: "disagreement",
      question: `Do the scorers disagree by less than ${asPercent(thresholds.disagreement)}?`,
      answer: signals.disagreement === null ? "one scorer" : asPercent(signals.disagreement.degree),
    },
    ...policy.rules.map(({ id, when }) => ({
      id: `rule:${id}`,
      question: `Does the policy's rule “${id}” fit?`,
      answer:
        likeliest !== null && matchCondition(when, { signals, label: likeliest.value }) !== null
          ? "yes"
          : "no",
    })),
    {
      id: `table:${likeliest?.value ?? ""}`,
      question: `What does the table say${likeliest === null ? "" : ` for ${kind}`}?`,
      answer: likeliest === null ? "–" : inWords(policy.actions[likeliest.value]),
    },
  ];
  const decidedAt = steps.findIndex(({ id }) => id === decision.rule);
  return steps.map((step, at) => ({ ...step, outcome: outcomeOf(at, decidedAt) }));
}

function outcomeOf(at: number, decidedAt: number): DecisionStep["outcome"] {
  if (at === decidedAt) return "decides";
  return at < decidedAt ? "passed" : "unasked";
}
