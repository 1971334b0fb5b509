import "server-only";
import type { ProjectId, RaterId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

/**
 * Reserves the open slots of these cases for one rater, or for nobody, and gives the cases whose slot
 * changed. A slot someone holds, and a round this rater had a place in, stay as they are.
 */
export async function reserveSlots(
  db: Db,
  projectId: ProjectId,
  to: { caseIds: readonly string[]; raterId: RaterId | null; userId: string | null },
): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ caseId: string }[]>`
    WITH reserved AS (
      UPDATE review_slot s SET reserved_for = ${to.raterId}::uuid
      WHERE s.project_id = ${projectId}::uuid AND s.case_id = ANY(${to.caseIds}::uuid[])
        AND s.state = 'open'
        AND NOT EXISTS (SELECT 1 FROM review_slot own
          WHERE own.round_id = s.round_id AND own.rater_id = ${to.raterId}::uuid)
      RETURNING s.case_id
    )
    UPDATE review_case c SET assignee_id = ${to.userId}
    FROM (SELECT DISTINCT case_id FROM reserved) changed
    WHERE c.id = changed.case_id RETURNING c.id::text AS "caseId"`;
  return new Set(rows.map((row) => row.caseId));
}
