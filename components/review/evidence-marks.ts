import type { ScoredEvidence } from "@/components/conversation/scored-evidence";
import { scoredMarks } from "@/components/conversation/scored-evidence";
import type { SpanMark } from "@/components/conversation/span-mark";
import { DIMENSION_NAMES } from "@/components/rubric/dimension-names";
import type { EvidenceSpan } from "@/lib/core/rubric/label";

/** Everything to highlight: what scorers rest on, where it may be known, and what the person attached. */
export function evidenceMarks(
  scored: readonly ScoredEvidence[],
  own: readonly EvidenceSpan[],
): SpanMark[] {
  return [
    ...scoredMarks(scored),
    ...own.map((span, index) => ({
      ...span,
      id: `own-${index}`,
      says: `Attached by you to ${DIMENSION_NAMES[span.dimension].toLowerCase()}`,
    })),
  ];
}
