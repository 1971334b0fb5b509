import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

/** Ends a key for good. False where the project has none of that id that still works. */
export async function revokeKeyRow(
  db: Db,
  key: { projectId: ProjectId; id: string; now: Date },
): Promise<boolean> {
  const { projectId, id, now } = key;
  const { count } = await db.apiKey.updateMany({
    where: { projectId, id, revokedAt: null },
    data: { revokedAt: now },
  });
  return count === 1;
}
