import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

/** Whether any case ever came in. */
export async function hasCases(db: Db, projectId: ProjectId): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM review_case WHERE project_id = ${projectId}::uuid LIMIT 1`;
  return rows.length > 0;
}
