import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { CaseStatus } from "@/lib/core/review/queue-filters";
import type { Db } from "@/lib/data/client";

/**
 * Holds the project's cases among these until the transaction ends, in one order for all callers,
 * before any slot of theirs is held. Gives their status as it then is.
 */
export async function lockCases(
  db: Db,
  projectId: ProjectId,
  caseIds: readonly string[],
): Promise<Map<string, CaseStatus>> {
  const rows = await db.$queryRaw<{ id: string; status: CaseStatus }[]>`
    SELECT id::text, status FROM review_case
    WHERE project_id = ${projectId}::uuid AND id = ANY(${caseIds}::uuid[])
    ORDER BY id FOR NO KEY UPDATE`;
  return new Map(rows.map(({ id, status }) => [id, status]));
}
