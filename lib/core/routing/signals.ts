import type { RequestLabel, Severity } from "../rubric/label";

/** What a decision rests on. Null where it is not known: no scorer has spoken, nobody named a category. */
export type Signals = {
  /** How probable each request label is; null before any scorer has scored, or where it failed. */
  request: Record<RequestLabel, number> | null;
  injectionAttempt: boolean;
  flags: readonly string[];
  severity: Severity | null;
  category: string | null;
  /** Names of the tools that the judged message calls. */
  tools: readonly string[];
  /** How far the scorers disagree, in [0, 1], with the reasons; null where there is only one. */
  disagreement: { degree: number; because: readonly string[] } | null;
};
