import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import { SHIPPED_QUEUES } from "@/lib/core/review/shipped-queues";
import type { Db } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";

/** Gives a new project its queues. */
export async function insertShippedQueues(db: Db, projectId: ProjectId, now: Date): Promise<void> {
  await db.reviewQueue.createMany({
    data: SHIPPED_QUEUES.map((queue, position) => ({
      ...queue,
      id: newId(now),
      projectId,
      position,
      createdAt: now,
    })),
  });
}
