import type { Door } from "../review/queue-mode";
import type { Severity } from "../rubric/label";
import { mostProbable } from "../scoring/most-probable";
import type { Score } from "../scoring/score";
import type { CaseSelection } from "./case-selection";
import type { Decision } from "./decide";
import type { AuditDraw } from "./draw-for-audit";
import { drawForAudit } from "./draw-for-audit";
import { asPercent, inWords } from "./phrasing";
import type { Policy } from "./policy";
import type { Signals } from "./signals";

/** What an application or a person says when it hands a case over. */
export type Escalation = { reason: string; severity: Severity };

export type CaseToSelect = {
  caseId: string;
  policy: Policy;
  decision: Decision;
  signals: Signals;
  /** The scorer in force's, for how sure it is of the behavior; null where there is none. */
  score: Pick<Score, "behavior"> | null;
  /** Of the escalations that came with the case; later ones are selections of their own. */
  escalation: Escalation | null;
  /** Null where the case is not one of production, which alone are drawn. */
  randomAudit: AuditDraw | null;
};

/** Every reason to look at a case, in order of urgency; empty where none applies. The same for ever. */
export function selectionsForCase(input: CaseToSelect): CaseSelection[] {
  return [
    escalated(input),
    severe(input),
    disagreement(input),
    uncertain(input),
    input.randomAudit && drawForAudit(input.caseId, input.randomAudit),
  ].filter((selection) => selection !== null);
}

function chosen(door: Door, reason: string, severity: Severity | null): CaseSelection {
  return { door, probability: null, seed: null, severity, reason, derived: true };
}

function escalated({ escalation, decision, signals }: CaseToSelect): CaseSelection | null {
  if (escalation !== null) {
    return { ...chosen("escalated", escalation.reason, escalation.severity), derived: false };
  }
  const byPolicy = decision.rule.startsWith("table:") || decision.rule.startsWith("rule:");
  if (!byPolicy || decision.action !== "escalate_or_review") return null;
  return chosen("escalated", decision.because.join(" "), signals.severity);
}

function severe({ policy, signals: { severity } }: CaseToSelect): CaseSelection | null {
  const from = policy.sampling.severeFrom;
  if (severity === null || severity < from) return null;
  return chosen("severe", `The severity is ${severity}; from ${from} on a person looks.`, severity);
}

function disagreement({ policy, signals, decision }: CaseToSelect): CaseSelection | null {
  const degree = signals.disagreement?.degree ?? 0;
  if (decision.rule !== "disagreement" && degree < policy.thresholds.disagreement) return null;
  const because = signals.disagreement?.because ?? [];
  const reason = [`The scorers disagree by ${asPercent(degree)}.`, ...because].join(" ");
  return chosen("disagreement", reason, signals.severity);
}

function uncertain({ policy, decision, signals, score }: CaseToSelect): CaseSelection | null {
  if (decision.rule === "uncertain" || decision.rule === "not_scored") {
    return chosen("uncertain", decision.because.join(" "), signals.severity);
  }
  const behavior = score === null ? null : mostProbable(score.behavior);
  if (behavior === null || behavior.probability >= policy.thresholds.behaviorProbability) {
    return null;
  }
  const reason = `The response is most probably ${inWords(behavior.value)}, but only with ${asPercent(behavior.probability)}.`;
  return chosen("uncertain", reason, signals.severity);
}
