import type { Agreement } from "@/lib/core/evaluation/agreement";
import type { EvaluatedField } from "@/lib/core/evaluation/score-reading";

/** How often one version of a scorer agrees with a release's labels, field by field. */
export type ScorerAgreement = {
  scorer: string;
  /** As `scorer@version`. */
  version: string;
  fields: Readonly<Record<EvaluatedField, Agreement>>;
};

/** The newest release of a set, and what scorers make of the samples in its test split. */
export type SetEvaluation = {
  slug: string;
  name: string;
  /** Null where nothing was released yet. */
  release: { number: number; createdAt: string } | null;
  /** In the test split, without what the reader may still rate blind. */
  samples: number;
  /** The scorer in force first. */
  scorers: readonly ScorerAgreement[];
};

/** The sets in their order. */
export type EvaluationView = {
  /** Whose verdicts are the automated label, as `scorer@version`. */
  scorerInForce: string;
  sets: readonly SetEvaluation[];
};
