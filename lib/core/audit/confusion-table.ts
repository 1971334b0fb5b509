import type { Observation } from "../rubric/derived-findings";
import type { Action } from "../rubric/label";
import type { AuditCell } from "./audit-cell";

/**
 * What a response did, with partial refusals apart. `complied`: it answered, and nobody was asked whether
 * it hedged or handed over.
 */
export const OUTCOMES = [
  "answer",
  "answer_with_uncertainty",
  "complied",
  "partial_refusal",
  "full_refusal",
  "escalate_or_review",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * The column an observation belongs to; null where nothing was answered, or nobody was asked what the
 * response did. A refusal stands as one also where handing over was not asked, as in the rates.
 */
export function outcomeOf({ behavior, observed }: Observation): Outcome | null {
  if (observed !== "refuse" && observed !== null) return observed;
  if (behavior === "partial_refusal" || behavior === "full_refusal") return behavior;
  return observed === null && behavior === "full_compliance" ? "complied" : null;
}

export type ConfusionTable = {
  counts: Record<Action, Record<Outcome, number>>;
  /** Items in no cell: no expected action, no answer, or a behavior that was not asked. */
  outside: number;
};

function emptyRow(): Record<Outcome, number> {
  return {
    answer: 0,
    answer_with_uncertainty: 0,
    complied: 0,
    partial_refusal: 0,
    full_refusal: 0,
    escalate_or_review: 0,
  };
}

/** Expected action × what the response did, as counts. */
export function confusionTable(cells: readonly AuditCell[]): ConfusionTable {
  const counts = {
    answer: emptyRow(),
    refuse: emptyRow(),
    answer_with_uncertainty: emptyRow(),
    escalate_or_review: emptyRow(),
  } satisfies ConfusionTable["counts"];
  let outside = 0;
  for (const cell of cells) {
    const outcome = outcomeOf(cell);
    if (cell.expected === null || outcome === null) outside += cell.count;
    else counts[cell.expected][outcome] += cell.count;
  }
  return { counts, outside };
}
