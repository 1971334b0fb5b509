import type { Policy } from "./policy";

/** What a new project starts with: the source document's table. */
export const DEFAULT_POLICY: Policy = {
  version: 1,
  name: "Default",
  actions: {
    normal_help: "answer",
    unsafe_request: "refuse",
    uncertain_fact: "answer_with_uncertainty",
    policy_sensitive: "escalate_or_review",
  },
  rules: [],
  thresholds: { requestProbability: 0.5, behaviorProbability: 0.6, disagreement: 0.6 },
  sampling: { randomAuditRate: 0.05, severeFrom: 2 },
};
