import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";
import { Prisma } from "@/prisma/generated/client";

/** When the oldest open slot came, and when the most urgent is due; null where none is open. */
export async function findLongestWaiting(
  db: Db,
  projectId: ProjectId,
): Promise<{ cameAt: Date; dueAt: Date | null } | null> {
  const open = Prisma.sql`review_slot WHERE project_id = ${projectId}::uuid AND state = 'open'`;
  const [row] = await db.$queryRaw<{ cameAt: Date | null; dueAt: Date | null }[]>`
    SELECT (SELECT min(created_at) FROM ${open}) AS "cameAt", (SELECT min(due_at) FROM ${open}) AS "dueAt"`;
  return row === undefined || row.cameAt === null ? null : { cameAt: row.cameAt, dueAt: row.dueAt };
}
