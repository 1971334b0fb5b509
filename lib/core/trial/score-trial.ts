import type { Conversation } from "../cases/conversation";
import { caseSignals } from "../routing/case-signals";
import { decisionSteps } from "../routing/decision-steps";
import { routeCase } from "../routing/route-case";
import type { CompiledProjectRules } from "../scoring/project-rules/compile-project-rules";
import { scoreByRules } from "../scoring/rules-scorer";
import type { Score } from "../scoring/score";
import type { CaseFacts, Scorer } from "../scoring/scorer";
import { SHIPPED_SCORERS } from "../scoring/shipped-scorers";
import type { Trial, TrialOutcome } from "./trial";

/**
 * Scores and routes a conversation as a case of the project would be, with the same scorers in the same
 * order; the project's own rules count where they are given. Nothing is drawn at random.
 */
export function scoreTrial(
  trial: Trial,
  conversation: Conversation,
  own?: CompiledProjectRules,
): TrialOutcome {
  const { scores, failures } = runScorers(trial, conversation, own);
  const score = scores.find(({ scorer }) => scorer === trial.scorerInForce) ?? null;
  const sources = { conversation, score, scores, category: trial.category, escalation: null };
  const routed = routeCase({ ...sources, caseId: "", policy: trial.policy, randomAudit: null });
  const signals = caseSignals(sources, routed.severity);
  return {
    scores,
    failures,
    decision: routed.decision,
    steps: decisionSteps(trial.policy, signals, routed.decision),
    selections: routed.selections,
    expectedAction: routed.label.expectedAction,
    observedAction: routed.observedAction,
    severity: routed.severity,
    disagreement: signals.disagreement,
  };
}

function runScorers(
  { facts }: Trial,
  conversation: Conversation,
  own: CompiledProjectRules | undefined,
): Pick<TrialOutcome, "scores" | "failures"> {
  const known: CaseFacts = { request: null, ...facts };
  const scores: Score[] = [];
  const failures: TrialOutcome["failures"] = [];
  for (const scorer of SHIPPED_SCORERS) {
    try {
      const score = run(scorer, { conversation, known, own });
      known.request ??= score.request;
      scores.push(score);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      failures.push({ scorer: scorer.name, message });
    }
  }
  return { scores, failures };
}

function run(
  scorer: Scorer,
  known: { conversation: Conversation; known: CaseFacts; own: CompiledProjectRules | undefined },
): Score {
  return scorer.name === "rules"
    ? scoreByRules(known.conversation, known.own)
    : scorer.score(known.conversation, known.known);
}
