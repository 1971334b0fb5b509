import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";
import type { ReviewQueueRow } from "@/lib/data/queue/find-review-queue";

/** The first of the project's queues that are reviewed with the scores in view, or null. */
export async function findAssistedQueue(
  db: Db,
  projectId: ProjectId,
): Promise<ReviewQueueRow | null> {
  const queue = await db.reviewQueue.findFirst({
    where: { projectId, mode: "assisted" },
    select: { id: true, slug: true, dueHours: true },
    orderBy: { position: "asc" },
  });
  return queue === null ? null : { ...queue, mode: "assisted" };
}
