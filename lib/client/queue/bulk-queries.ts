import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { projectPath } from "@/lib/client/project-path";
import { queueKey } from "@/lib/client/queue/queue-queries";
import { requestJson } from "@/lib/client/request-json";
import type { BulkLabelPreview } from "@/lib/contract/bulk-label";
import type { QueueOutcome } from "@/lib/contract/queue";
import type { BulkAnswers } from "@/lib/core/review/bulk-label";
import type { BulkPreview } from "@/lib/core/review/bulk-preview";

/** What assigning, prioritising and requeueing these cases would change; asked anew each time it is shown. */
export function bulkPreview(project: string, caseIds: readonly string[]) {
  return queryOptions({
    queryKey: [...queueKey(project), "preview", caseIds],
    queryFn: ({ signal }) =>
      requestJson<BulkPreview>(projectPath(project, "queue", "preview"), {
        method: "POST",
        body: { caseIds },
        signal,
      }),
    staleTime: 0,
    gcTime: 0,
  });
}

/** What a label for these cases would do. While other answers are asked about the earlier counts stay. */
export function labelPreview(project: string, caseIds: readonly string[], answers: BulkAnswers) {
  return queryOptions({
    queryKey: [...queueKey(project), "label-preview", caseIds, answers],
    queryFn: ({ signal }) =>
      requestJson<BulkLabelPreview>(projectPath(project, "queue", "label", "preview"), {
        method: "POST",
        body: { caseIds, answers },
        signal,
      }),
    staleTime: 0,
    gcTime: 0,
    placeholderData: keepPreviousData,
  });
}

/** Takes the labels in these slots back. Throws `RequestError`. */
export function undoLabels(project: string, slotIds: readonly string[]): Promise<QueueOutcome> {
  const url = projectPath(project, "queue", "label", "undo");
  return requestJson(url, { method: "POST", body: { slotIds } });
}
