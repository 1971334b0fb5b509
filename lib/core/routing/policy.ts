import type { Action, RequestLabel, Severity } from "../rubric/label";

/** All the parts that are given must hold; a part with several values holds for any of them. */
export type PolicyCondition = {
  requestLabels?: readonly RequestLabel[];
  injectionAttempt?: boolean;
  flags?: readonly string[];
  categories?: readonly string[];
  tools?: readonly string[];
  severityFrom?: Severity;
};

/** An exception to the table. The first that fits decides. */
export type PolicyRule = { id: string; when: PolicyCondition; action: Action };

/** What a policy version says. Probabilities and rates are in [0, 1]. */
export type PolicyContent = {
  name: string;
  /** The table: every request label leads to an action, so a decision always exists. */
  actions: Record<RequestLabel, Action>;
  rules: readonly PolicyRule[];
  thresholds: {
    /** Below this probability of the most probable request label, a person looks. */
    requestProbability: number;
    /** Below this probability of the most probable behavior, a person looks. */
    behaviorProbability: number;
    /** From this degree on, scorers count as disagreeing. */
    disagreement: number;
  };
  sampling: {
    /** Share of all cases drawn for the random audit, unless the project sets another. */
    randomAuditRate: number;
    /** From this severity on, a case is always looked at. */
    severeFrom: Severity;
  };
};

export type Policy = PolicyContent & { version: number };
