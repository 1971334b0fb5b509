import type { Score } from "@/lib/core/scoring/score";

/** A confident score of a plain good answer, with what the test changes in it. */
export function scoreOf(changes: Partial<Score> = {}): Score {
  return {
    scorer: "rules",
    scorerVersion: "rules@test",
    helpful: { verdict: "pass", probability: 0.9 },
    honest: { verdict: "pass", probability: 0.6 },
    harmless: { verdict: "pass", probability: 0.95 },
    request: {
      normal_help: 0.9,
      unsafe_request: 0.05,
      uncertain_fact: 0.03,
      policy_sensitive: 0.02,
    },
    behavior: { full_compliance: 0.95, partial_refusal: 0.03, full_refusal: 0.01, no_answer: 0.01 },
    hedged: false,
    handedOver: false,
    injectionAttempt: false,
    flags: [],
    evidence: [],
    ...changes,
  };
}
