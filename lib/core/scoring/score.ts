import type { Behavior, Dimension, RequestLabel, Span, Verdict } from "../rubric/label";

/** Where a score rests: a span of the stored text, the rule or feature, its weight, and what it signals. */
export type ScoreEvidence = Span & {
  rule: string;
  weight: number;
  signals: string;
  dimension?: Dimension;
};

/** `probability` is of the verdict being right, in [0, 1]. */
export type DimensionScore = { verdict: Verdict; probability: number };

/** What every scorer says of one judged response. Probabilities of a distribution sum to 1. */
export type Score = {
  scorer: string;
  scorerVersion: string;
  helpful: DimensionScore;
  honest: DimensionScore;
  harmless: DimensionScore;
  request: Record<RequestLabel, number>;
  behavior: Record<Behavior, number>;
  hedged: boolean;
  handedOver: boolean;
  injectionAttempt: boolean;
  flags: string[];
  evidence: ScoreEvidence[];
};
