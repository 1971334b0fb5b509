import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { QueueMode } from "@/lib/core/review/queue-mode";
import type { Db } from "@/lib/data/client";

/** Why a held place is declined that nobody skipped: its round was called off. */
export const REQUEUED = "requeued";

/**
 * Calls off the open rounds of these cases whose slots nobody holds, and gives the cases they were
 * of. A blind round gives way to a blind one only: its case was drawn to measure by. Who declined
 * one is free to rate the next. The caller holds the cases.
 */
export async function cancelOpenRounds(
  db: Db,
  projectId: ProjectId,
  of: { caseIds: readonly string[]; mode: QueueMode; now: Date },
): Promise<Set<string>> {
  const { caseIds, mode, now } = of;
  await db.$queryRaw`
    SELECT s.id FROM review_slot s
    WHERE s.project_id = ${projectId}::uuid AND s.case_id = ANY(${caseIds}::uuid[])
    ORDER BY s.id FOR NO KEY UPDATE`;
  const rows = await db.$queryRaw<{ roundId: string; caseId: string }[]>`
    UPDATE review_round r SET status = 'cancelled', closed_at = ${now}
    WHERE r.project_id = ${projectId}::uuid AND r.case_id = ANY(${caseIds}::uuid[])
      AND r.status = 'open'
      AND NOT EXISTS (
        SELECT 1 FROM review_round other
        WHERE other.case_id = r.case_id AND other.status = 'open'
          AND other.mode = 'blind' AND ${mode} <> 'blind')
      AND NOT EXISTS (
        SELECT 1 FROM review_slot s
        WHERE s.case_id = r.case_id
          AND (s.state = 'committed'
            OR (s.state = 'claimed' AND s.lease_expires_at > statement_timestamp())))
    RETURNING r.id::text AS "roundId", r.case_id::text AS "caseId"`;
  const roundIds = rows.map((row) => row.roundId);
  await db.$executeRaw`
    DELETE FROM review_slot WHERE round_id = ANY(${roundIds}::uuid[]) AND state = 'open'`;
  await db.$executeRaw`
    UPDATE review_slot SET state = 'declined', declined_reason = ${REQUEUED}, declined_at = ${now},
      lease_token = NULL, lease_expires_at = NULL
    WHERE round_id = ANY(${roundIds}::uuid[]) AND state = 'claimed'`;
  return new Set(rows.map((row) => row.caseId));
}
