import type { Door } from "../review/queue-mode";
import type { Severity } from "../rubric/label";

/**
 * Why a case is looked at. `probability` is that of having been drawn at random, kept for estimates;
 * null where a person or a rule chose the case. `seed` repeats the draw.
 */
export type CaseSelection = {
  door: Door;
  probability: number | null;
  seed: string | null;
  severity: Severity | null;
  reason: string;
  /** Whether scorers had a part in it: then a blind rater must not learn of it before the commit. */
  derived: boolean;
};
