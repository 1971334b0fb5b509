/** Why a dimension got its verdict: a sentence, and which signals of the evidence it rests on. */
export type VerdictReason = { sentence: string; signals: readonly string[] };
