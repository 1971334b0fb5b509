import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

/** The id of the project's queue of that slug, or null. */
export async function findQueueId(
  db: Db,
  projectId: ProjectId,
  slug: string,
): Promise<string | null> {
  const queue = await db.reviewQueue.findUnique({
    where: { projectId_slug: { projectId, slug } },
    select: { id: true },
  });
  return queue?.id ?? null;
}
