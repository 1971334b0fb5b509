import type { Conversation } from "../cases/conversation";
import { caseSignals } from "../routing/case-signals";
import { decisionSteps } from "../routing/decision-steps";
import { routeCase } from "../routing/route-case";
import type { CompiledProjectRules } from "../scoring/project-rules/compile-project-rules";
import { scoreByRules } from "../scoring/rules-scorer";
import { runScorer } from "../scoring/run-scorer";
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
    const result = runScorer(withRules(scorer, own), conversation, known);
    if (result.outcome === "scored") {
      known.request ??= result.score.request;
      scores.push(result.score);
    } else {
      failures.push({ scorer: scorer.name, message: result.failure });
    }
  }
  return { scores, failures };
}

function withRules(scorer: Scorer, own: CompiledProjectRules | undefined): Scorer {
  if (scorer.name !== "rules") return scorer;
  return { ...scorer, score: (conversation) => scoreByRules(conversation, own) };
}
