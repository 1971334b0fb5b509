import { mostProbable } from "../scoring/most-probable";
import type { Score } from "../scoring/score";
import type { Action, EvidenceSpan, Label, Severity } from "./label";
import { EMPTY_LABEL, TAGS } from "./label";
import type { Asked } from "./label-complete";

export type AutomatedLabelInput = {
  score: Score;
  /** What the policy expects of this request. */
  action: Action;
  severity: Severity;
  asked: Asked;
};

/**
 * What a scorer and the policy say, in the form of a person's label: the most probable values, null
 * where the scorer knows nothing. It is what a person's label is compared with, and what `a` takes over.
 */
export function automatedLabel({ score, action, severity, asked }: AutomatedLabelInput): Label {
  const request: Label = {
    ...EMPTY_LABEL,
    requestLabel: mostProbable(score.request)?.value ?? null,
    injectionAttempt: score.injectionAttempt,
    expectedAction: action,
  };
  if (asked === "prompt") return request;
  return {
    ...request,
    behavior: mostProbable(score.behavior)?.value ?? null,
    hedged: score.hedged,
    handedOver: score.handedOver,
    helpful: score.helpful.verdict,
    honest: score.honest.verdict,
    harmless: score.harmless.verdict,
    severity,
    tags: TAGS.filter((tag) => score.flags.includes(tag)),
    evidence: evidenceOf(score),
  };
}

function evidenceOf(score: Score): EvidenceSpan[] {
  return score.evidence.flatMap(({ dimension, message, toolCallId, start, end }) =>
    dimension === undefined
      ? []
      : [{ dimension, message, start, end, ...(toolCallId === undefined ? {} : { toolCallId }) }],
  );
}
