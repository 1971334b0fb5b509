import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

/** When the oldest open slot came, and when the most urgent is due; null where none is open. */
export async function findLongestWaiting(
  db: Db,
  projectId: ProjectId,
): Promise<{ cameAt: Date; dueAt: Date | null } | null> {
  const [row] = await db.$queryRaw<{ cameAt: Date | null; dueAt: Date | null }[]>`
    SELECT min(created_at) AS "cameAt", min(due_at) AS "dueAt" FROM review_slot
    WHERE project_id = ${projectId}::uuid AND state = 'open'`;
  return row === undefined || row.cameAt === null ? null : { cameAt: row.cameAt, dueAt: row.dueAt };
}
