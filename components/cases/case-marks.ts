import { scoredEvidence, scoredMarks } from "@/components/conversation/scored-evidence";
import type { SpanMark } from "@/components/conversation/span-mark";
import { DIMENSION_NAMES } from "@/components/rubric/dimension-names";
import type { CaseView } from "@/lib/contract/queue";

/** What to highlight in a case: what its scorers rest on, and what its standing label holds up. */
export function caseMarks({
  automated,
  labels,
}: Pick<CaseView, "automated" | "labels">): SpanMark[] {
  const standing = labels.find(({ stands }) => stands);
  return [
    ...scoredMarks(scoredEvidence(automated)),
    ...(standing?.label.evidence ?? []).map((span, index) => ({
      ...span,
      id: `label-${index}`,
      says: `${standing?.rater}, for ${DIMENSION_NAMES[span.dimension].toLowerCase()}`,
    })),
  ];
}
