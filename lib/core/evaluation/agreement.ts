import type { Interval } from "../stats/wilson";
import { wilson } from "../stats/wilson";

/**
 * How often a scorer said `scored` of what people labelled `labelled`. A null `scored` is no answer:
 * the scorer knows nothing of the field, it failed, or it did not come to it yet (`waiting`).
 */
export type AgreementCell = {
  labelled: string;
  scored: string | null;
  outcome: "scored" | "failed" | "waiting";
  count: number;
};

/**
 * `agreed` of the `n` samples that people judged and the scorer answered, with Wilson's interval
 * (95 %; null at n = 0). `commonest` is what always giving the labels' most frequent answer would have
 * got right. `silent`, `failed` and `waiting` have no answer and count in no rate.
 */
export type Agreement = {
  agreed: number;
  n: number;
  interval: Interval | null;
  commonest: number;
  silent: number;
  failed: number;
  waiting: number;
};

const NOT_JUDGED = "not_applicable";

/** Agreement over the cells of one field. What people found not applicable is in no count. */
export function agreementOf(cells: readonly AgreementCell[]): Agreement {
  const judged = cells.filter(({ labelled }) => labelled !== NOT_JUDGED);
  const answered = judged.filter(({ scored }) => scored !== null);
  const agreed = sum(answered.filter(({ labelled, scored }) => labelled === scored));
  const n = sum(answered);
  const without = (outcome: AgreementCell["outcome"]) =>
    sum(judged.filter((cell) => cell.scored === null && cell.outcome === outcome));
  return {
    agreed,
    n,
    interval: wilson(agreed, n),
    commonest: commonestOf(answered),
    silent: without("scored"),
    failed: without("failed"),
    waiting: without("waiting"),
  };
}

function commonestOf(cells: readonly AgreementCell[]): number {
  const totals = new Map<string, number>();
  for (const { count, labelled } of cells) {
    totals.set(labelled, (totals.get(labelled) ?? 0) + count);
  }
  return Math.max(0, ...totals.values());
}

function sum(cells: readonly AgreementCell[]): number {
  return cells.reduce((total, { count }) => total + count, 0);
}
