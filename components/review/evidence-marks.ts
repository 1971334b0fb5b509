import type { SpanMark } from "@/components/conversation/span-mark";
import { DIMENSION_NAMES } from "@/components/rubric/dimension-names";
import { tagName } from "@/components/rubric/tag-name";
import type { AutomatedView } from "@/lib/contract/desk";
import type { EvidenceSpan } from "@/lib/core/rubric/label";
import type { ScoreEvidence } from "@/lib/core/scoring/score";

/** A scorer's piece of evidence, with the id of its highlight. */
export type ScoredEvidence = ScoreEvidence & { id: string; scorer: string };

/** The scorers' evidence, the heaviest first. */
export function scoredEvidence(automated: AutomatedView | null): ScoredEvidence[] {
  const all = (automated?.scores ?? []).flatMap(({ scorer, score }) =>
    (score?.evidence ?? []).map((one, index) => ({ ...one, scorer, id: `${scorer}-${index}` })),
  );
  return all.sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
}

/** Everything to highlight: what scorers rest on, where it may be known, and what the person attached. */
export function evidenceMarks(
  scored: readonly ScoredEvidence[],
  own: readonly EvidenceSpan[],
): SpanMark[] {
  return [
    ...scored.map(({ dimension, id, scorer, rule, weight, ...span }) => ({
      message: span.message,
      start: span.start,
      end: span.end,
      ...(span.toolCallId === undefined ? {} : { toolCallId: span.toolCallId }),
      id,
      dimension: dimension ?? null,
      says: `${scorer}: ${rule}, weight ${weightText(weight)}`,
    })),
    ...own.map((span, index) => ({
      ...span,
      id: `own-${index}`,
      says: `Attached by you to ${DIMENSION_NAMES[span.dimension].toLowerCase()}`,
    })),
  ];
}

/** A weight with one decimal, two below one; its sign stays. */
export function weightText(weight: number): string {
  const digits = Math.abs(weight) < 1 ? 2 : 1;
  return String(Number(weight.toFixed(digits)));
}

/** What a piece of evidence signals, in words. */
export function signalText(signals: string): string {
  return tagName(signals);
}
