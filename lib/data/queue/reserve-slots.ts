import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";
import type { Reviewer } from "@/lib/data/review/claimable";
import { unspoiltFor } from "@/lib/data/review/claimable";
import { Prisma } from "@/prisma/generated/client";

type Reservation = { caseIds: readonly string[]; reviewer: Reviewer | null };

/**
 * Reserves the open slots of these cases for one reviewer, or for nobody, and gives the cases whose slot
 * changed. A slot someone holds, a round this reviewer had a place in, and a blind round of a case whose
 * scores they have seen stay as they are.
 */
export async function reserveSlots(
  db: Db,
  projectId: ProjectId,
  { caseIds, reviewer }: Reservation,
): Promise<Set<string>> {
  const raterId = reviewer?.raterId ?? null;
  const unspoilt = reviewer === null ? Prisma.empty : Prisma.sql`AND ${unspoiltFor(reviewer)}`;
  const rows = await db.$queryRaw<{ caseId: string }[]>`
    WITH reserved AS (
      UPDATE review_slot s SET reserved_for = ${raterId}::uuid
      FROM review_round r
      WHERE r.id = s.round_id AND s.project_id = ${projectId}::uuid
        AND s.case_id = ANY(${caseIds}::uuid[]) AND s.state = 'open'
        AND NOT EXISTS (SELECT 1 FROM review_slot own
          WHERE own.round_id = s.round_id AND own.rater_id = ${raterId}::uuid)
        ${unspoilt}
      RETURNING s.case_id
    )
    UPDATE review_case c SET assignee_id = ${reviewer?.userId ?? null}
    FROM (SELECT DISTINCT case_id FROM reserved) changed
    WHERE c.id = changed.case_id RETURNING c.id::text AS "caseId"`;
  return new Set(rows.map((row) => row.caseId));
}

/** Those of these cases whose open blind slots the reviewer can't take: they have seen the scores. */
export async function findSpoilt(
  db: Db,
  projectId: ProjectId,
  { caseIds, reviewer }: { caseIds: readonly string[]; reviewer: Reviewer },
): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ caseId: string }[]>`
    SELECT DISTINCT s.case_id::text AS "caseId"
    FROM review_slot s JOIN review_round r ON r.id = s.round_id
    WHERE s.project_id = ${projectId}::uuid AND s.case_id = ANY(${caseIds}::uuid[])
      AND s.state = 'open' AND NOT ${unspoiltFor(reviewer)}`;
  return new Set(rows.map((row) => row.caseId));
}

/** Gives everyone what is reserved for a reviewer who may not take it any more, of one case. */
export async function freeSpoilt(
  db: Db,
  projectId: ProjectId,
  { caseId, reviewer }: { caseId: string; reviewer: Reviewer },
): Promise<boolean> {
  const freed = await db.$executeRaw`
    UPDATE review_slot s SET reserved_for = NULL
    FROM review_round r
    WHERE r.id = s.round_id AND s.project_id = ${projectId}::uuid AND s.case_id = ${caseId}::uuid
      AND s.reserved_for = ${reviewer.raterId}::uuid AND s.state IN ('open', 'claimed')
      AND s.rater_id IS DISTINCT FROM ${reviewer.raterId}::uuid AND NOT ${unspoiltFor(reviewer)}`;
  if (freed === 0) return false;
  await db.$executeRaw`
    UPDATE review_case SET assignee_id = NULL
    WHERE id = ${caseId}::uuid AND assignee_id = ${reviewer.userId}`;
  return true;
}
