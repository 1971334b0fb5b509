import type { SpanMark } from "@/components/conversation/span-mark";
import { DIMENSION_NAMES } from "@/components/rubric/dimension-names";
import type { CaseView } from "@/lib/contract/queue";
import type { Span } from "@/lib/core/rubric/label";
import type { ScoreEvidence } from "@/lib/core/scoring/score";

/** A scorer's piece of evidence, with the id of its highlight. */
export type CaseEvidence = ScoreEvidence & { id: string; scorer: string };

/** The scorers' evidence, the heaviest first. */
export function caseEvidence({ automated }: Pick<CaseView, "automated">): CaseEvidence[] {
  const all = (automated?.scores ?? []).flatMap(({ score, scorer, scorerVersion }) =>
    (score?.evidence ?? []).map((one, index) => ({
      ...one,
      scorer,
      id: `${scorer}-${scorerVersion}-${index}`,
    })),
  );
  return all.sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
}

/** What to highlight in a case: what its scorers rest on, and what its standing label holds up. */
export function caseMarks(view: Pick<CaseView, "automated" | "labels">): SpanMark[] {
  const standing = view.labels.find(({ stands }) => stands);
  return [
    ...caseEvidence(view).map((one) => ({
      ...spanOf(one),
      id: one.id,
      dimension: one.dimension ?? null,
      says: `${one.scorer}: ${one.rule}, weight ${weightText(one.weight)}`,
    })),
    ...(standing?.label.evidence ?? []).map((one, index) => ({
      ...spanOf(one),
      id: `label-${index}`,
      dimension: one.dimension,
      says: `${standing?.rater}, for ${DIMENSION_NAMES[one.dimension].toLowerCase()}`,
    })),
  ];
}

/** A weight with one decimal, two below one. */
export function weightText(weight: number): string {
  return String(Number(weight.toFixed(Math.abs(weight) < 1 ? 2 : 1)));
}

function spanOf({ end, message, start, toolCallId }: Span): Span {
  return { message, start, end, ...(toolCallId === undefined ? {} : { toolCallId }) };
}
