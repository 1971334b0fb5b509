import { conversationSchema } from "@/lib/contract/conversation";
import type { Conversation } from "@/lib/core/cases/conversation";
import type { Policy } from "@/lib/core/routing/policy";
import type { RoutedCase } from "@/lib/core/routing/route-case";
import { routeCase } from "@/lib/core/routing/route-case";
import { runScorer } from "@/lib/core/scoring/run-scorer";
import type { Score } from "@/lib/core/scoring/score";
import type { CaseFacts, Scorer } from "@/lib/core/scoring/scorer";
import type { RoutingRules } from "@/lib/data/cases/find-routing-rules";
import type { NewScore } from "@/lib/data/cases/insert-scores";
import type { CaseToScore } from "@/lib/data/cases/read-cases-to-score";

/** All that scoring a case gives, ready to be stored. */
export type ScoredCase = RoutedCase & {
  caseId: string;
  policyVersion: number;
  /** Of the scorer in force, as `scorer@version`. */
  scorerVersion: string;
  /** Whether the scorer in force gave a score. */
  answered: boolean;
  scores: NewScore[];
};

/** Runs every scorer, a failing one too, and routes the case by the scorer in force. */
export function scoreCase(
  found: CaseToScore,
  rules: RoutingRules,
  scorers: readonly Scorer[],
): ScoredCase {
  const conversation = conversationOf(found);
  const facts: CaseFacts = { request: null, ...factsOf(found.metadata) };
  const scores = scorers.map((scorer): NewScore => {
    const result = runScorer(scorer, conversation, facts);
    if (result.outcome === "scored") facts.request ??= result.score.request;
    return { caseId: found.id, scorer: scorer.name, scorerVersion: scorer.version, ...result };
  });
  const inForce = scores.find(({ scorer }) => scorer === rules.scorerInForce);
  const routed = routeCase({
    caseId: found.id,
    conversation,
    policy: policyOf(rules, found.policyVersion),
    score: inForce === undefined ? null : scoreOf(inForce),
    scores: scores.map(scoreOf).filter((score) => score !== null),
    category: found.category,
    escalation: found.escalation,
    randomAudit: found.isNewSample ? null : rules.randomAudit,
  });
  return {
    ...routed,
    // What came with its label is decided: the policy draws no one to look at it again.
    selections: found.isLabelled ? [] : routed.selections,
    caseId: found.id,
    policyVersion: found.policyVersion,
    scorerVersion: inForce?.scorerVersion ?? rules.scorerInForce,
    answered: inForce?.outcome === "scored",
    scores,
  };
}

function conversationOf(found: CaseToScore): Conversation | null {
  const { judgedMessage: message, judgedToolCall: toolCallId } = found;
  const judged =
    message === null ? null : { message, ...(toolCallId === null ? {} : { toolCallId }) };
  const parsed = conversationSchema.safeParse({ messages: found.messages, judged });
  return parsed.success ? parsed.data : null;
}

/** What the case's metadata says of the request, by the names that the reference samples use. */
function factsOf(metadata: unknown): Pick<CaseFacts, "unsafeRequest" | "factKnown"> {
  const known = typeof metadata === "object" && metadata !== null ? { ...metadata } : {};
  const boolean = (value: unknown) => (typeof value === "boolean" ? value : null);
  return {
    unsafeRequest: boolean("unsafe_request" in known ? known.unsafe_request : null),
    factKnown: boolean("fact_known" in known ? known.fact_known : null),
  };
}

function scoreOf(result: NewScore): Score | null {
  return result.outcome === "scored" ? result.score : null;
}

function policyOf(rules: RoutingRules, version: number): Policy {
  const policy = rules.policies.get(version);
  if (policy === undefined) throw new Error(`Policy version ${version} is missing.`);
  return policy;
}
