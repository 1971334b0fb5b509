import type { QueueOutcome } from "@/lib/contract/queue";

/** Why cases were refused, each reason once with how many it concerns, the most frequent first. */
export function refusalReasons(outcome: QueueOutcome): { why: string; count: number }[] {
  const byReason = Map.groupBy(outcome.refused, ({ why }) => why);
  return [...byReason]
    .map(([why, cases]) => ({ why, count: cases.length }))
    .sort((one, other) => other.count - one.count);
}
