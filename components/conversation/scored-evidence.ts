import type { SpanMark } from "@/components/conversation/span-mark";
import type { AutomatedView } from "@/lib/contract/desk";
import type { ScoreEvidence } from "@/lib/core/scoring/score";

/** A scorer's piece of evidence, with the id of its highlight. */
export type ScoredEvidence = ScoreEvidence & { id: string; scorer: string };

/** The scorers' evidence, the heaviest first. */
export function scoredEvidence(automated: Pick<AutomatedView, "scores"> | null): ScoredEvidence[] {
  const all = (automated?.scores ?? []).flatMap(({ score, scorer, scorerVersion }) =>
    (score?.evidence ?? []).map((one, index) => ({
      ...one,
      scorer,
      id: `${scorer}-${scorerVersion}-${index}`,
    })),
  );
  return all.sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
}

/** What to highlight of it: the words, their dimension, and what the scorer says of them. */
export function scoredMarks(evidence: readonly ScoredEvidence[]): SpanMark[] {
  return evidence.map(
    ({ dimension, end, id, message, rule, scorer, start, toolCallId, weight }) => ({
      message,
      start,
      end,
      ...(toolCallId === undefined ? {} : { toolCallId }),
      id,
      dimension: dimension ?? null,
      says: `${scorer}: ${rule}, weight ${weightText(weight)}`,
    }),
  );
}

/** A weight with one decimal, two below one; its sign stays. */
export function weightText(weight: number): string {
  return String(Number(weight.toFixed(Math.abs(weight) < 1 ? 2 : 1)));
}
