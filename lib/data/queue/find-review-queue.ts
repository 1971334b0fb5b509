import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { QueueMode } from "@/lib/core/review/queue-mode";
import type { Db } from "@/lib/data/client";

export type ReviewQueueRow = { id: string; slug: string; mode: QueueMode; dueHours: number };

/** The project's queue of that slug, or null. */
export async function findReviewQueue(
  db: Db,
  projectId: ProjectId,
  slug: string,
): Promise<ReviewQueueRow | null> {
  const queue = await db.reviewQueue.findUnique({
    where: { projectId_slug: { projectId, slug } },
    select: { id: true, slug: true, mode: true, dueHours: true },
  });
  return queue === null ? null : { ...queue, mode: queue.mode as QueueMode };
}
