import type { BulkLabelPreview } from "@/lib/contract/bulk-label";

type Reason<Refused> = { why: string; count: number; cases: Refused[] };

/** Why cases were refused, each reason once with those it concerns, the most frequent first. */
export function refusalReasons<Refused extends { why: string }>(
  refused: readonly Refused[],
): Reason<Refused>[] {
  return [...Map.groupBy(refused, ({ why }) => why)]
    .map(([why, cases]) => ({ why, count: cases.length, cases }))
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
  return {
    overwritten: overwritten.reduce((sum, { count }) => sum + count, 0),
    overwrites: overwritten.map(({ by, count }) => `${count} by ${by}`).join(", "),
    taken,
    refusals: refusalReasons(refused).map(({ cases, count, why }) => ({
      why,
      count,
      names: namesOf(cases),
    })),
  };
}

function namesOf(cases: readonly { externalId: string }[]): string {
  const names = cases.slice(0, MOST_NAMES).map(({ externalId }) => externalId);
  const more = cases.length - names.length;
  return more > 0 ? `${names.join(", ")} and ${more} more` : names.join(", ");
}
