import type { BulkLabelPreview } from "@/lib/contract/bulk-label";
import type { QueueOutcome } from "@/lib/contract/queue";

/** Why cases were refused, each reason once with how many it concerns, the most frequent first. */
export function refusalReasons(outcome: QueueOutcome): { why: string; count: number }[] {
  const byReason = Map.groupBy(outcome.refused, ({ why }) => why);
  return [...byReason]
    .map(([why, cases]) => ({ why, count: cases.length }))
    .sort((one, other) => other.count - one.count);
}

const MOST_NAMES = 3;

/** A preview of a label for many in words: whose labels give way, and each refusal once, with its cases. */
export function labelEffect({ overwritten, refused, taken }: BulkLabelPreview): {
  overwritten: number;
  overwrites: string;
  taken: BulkLabelPreview["taken"];
  refusals: { why: string; count: number; names: string }[];
} {
  const byReason = Map.groupBy(refused, ({ why }) => why);
  return {
    overwritten: overwritten.reduce((sum, { count }) => sum + count, 0),
    overwrites: overwritten.map(({ by, count }) => `${count} by ${by}`).join(", "),
    taken,
    refusals: [...byReason]
      .map(([why, cases]) => ({ why, count: cases.length, names: namesOf(cases) }))
      .sort((one, other) => other.count - one.count),
  };
}

function namesOf(cases: readonly { externalId: string }[]): string {
  const names = cases.slice(0, MOST_NAMES).map(({ externalId }) => externalId);
  const more = cases.length - names.length;
  return more > 0 ? `${names.join(", ")} and ${more} more` : names.join(", ");
}
