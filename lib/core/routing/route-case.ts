import type { Conversation } from "../cases/conversation";
import { automatedLabel } from "../rubric/automated-label";
import type { Action, Label, Severity } from "../rubric/label";
import { EMPTY_LABEL } from "../rubric/label";
import { observedAction } from "../rubric/observed-action";
import { automatedSeverity } from "../scoring/automated-severity";
import type { Score } from "../scoring/score";
import type { CaseSelection } from "./case-selection";
import { caseSignals } from "./case-signals";
import type { Decision } from "./decide";
import { decide } from "./decide";
import type { AuditDraw } from "./draw-for-audit";
import { expectedAction } from "./expected-action";
import type { Policy } from "./policy";
import type { Escalation } from "./selections-for-case";
import { selectionsForCase } from "./selections-for-case";

export type CaseToRoute = {
  caseId: string;
  /** Null where the text was erased. */
  conversation: Conversation | null;
  policy: Policy;
  /** The scorer in force's; null where it failed. */
  score: Score | null;
  /** Of every scorer that has scored, the one in force among them. */
  scores: readonly Score[];
  category: string | null;
  escalation: Escalation | null;
  /** Null where the case is not one of production, which alone are drawn. */
  randomAudit: AuditDraw | null;
};

export type RoutedCase = {
  decision: Decision;
  selections: CaseSelection[];
  label: Label;
  observedAction: Action | null;
  /** As far as the scorer can tell; null where it failed. */
  severity: Severity | null;
  requestProbability: number | null;
  disagreement: number | null;
};

/** From scores to what the policy decides, why a person looks, and the automated label. Pure, and the same for ever. */
export function routeCase(input: CaseToRoute): RoutedCase {
  const { score, policy, escalation, randomAudit, caseId } = input;
  const severity = score === null ? null : automatedSeverity(score);
  const signals = caseSignals(input, severity);
  const decision = decide(policy, signals);
  const label = labelOf(input, { decision, severity });
  return {
    decision,
    label,
    severity,
    observedAction: observedAction(label),
    selections: selectionsForCase({
      caseId,
      policy,
      decision,
      signals,
      // A bare prompt has no behavior to be unsure of.
      score: input.conversation?.judged == null ? null : score,
      escalation,
      randomAudit,
    }),
    requestProbability: score === null ? null : Math.max(...Object.values(score.request)),
    disagreement: signals.disagreement?.degree ?? null,
  };
}

function labelOf(
  { score, policy, conversation }: CaseToRoute,
  known: { decision: Decision; severity: Severity | null },
): Label {
  if (score === null) return EMPTY_LABEL;
  const label = automatedLabel({
    score,
    action: known.decision.action,
    severity: known.severity ?? 0,
    asked: conversation?.judged == null ? "prompt" : "response",
  });
  return { ...label, expectedAction: expectedAction(policy, known.decision, score) };
}
