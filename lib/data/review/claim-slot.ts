import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";
import type { Reviewer } from "@/lib/data/review/claimable";
import { allowedFor, FREE, reservedFor, SERVING_ORDER } from "@/lib/data/review/claimable";
import { Prisma } from "@/prisma/generated/client";

/** Where to look for a slot: in a queue, of a case (in a queue), or this very slot. */
export type ClaimScope =
  | { queueId: string }
  | { caseId: string; queueId?: string }
  | { slotId: string };

export type ClaimedSlot = {
  slotId: string;
  caseId: string;
  queueId: string;
  /** Whose lease had run out, or null where it was open. */
  previousRaterId: string | null;
};

/**
 * Takes the first free slot, in one statement: those reserved for the reviewer first, then in the order
 * priority, due date, age. Null where there is none. Two reviewers never get one slot: rows that another
 * claim holds are passed over.
 * A former rater's commit stays in the label versions, but no longer counts as the slot's.
 */
export async function claimSlot(
  db: Db,
  projectId: ProjectId,
  claim: { reviewer: Reviewer; scope: ClaimScope },
): Promise<ClaimedSlot | null> {
  const { reviewer, scope } = claim;
  const { raterId } = reviewer;
  const first = (more: Prisma.Sql) => Prisma.sql`
    SELECT s.id, s.rater_id AS previous
    FROM review_slot s JOIN review_round r ON r.id = s.round_id
    WHERE ${inScope(scope)} AND s.project_id = ${projectId}::uuid
      AND ${FREE} AND ${allowedFor(reviewer)} AND ${more}
    ORDER BY ${SERVING_ORDER}
    LIMIT 1
    FOR NO KEY UPDATE OF s SKIP LOCKED`;
  const [claimed] = await db.$queryRaw<ClaimedSlot[]>`
    WITH reserved AS (${first(reservedFor(reviewer))}),
    other AS (${first(Prisma.sql`NOT EXISTS (SELECT 1 FROM reserved)`)}),
    next AS (SELECT * FROM reserved UNION ALL SELECT * FROM other)
    UPDATE review_slot s SET
      state = 'claimed', rater_id = ${raterId}::uuid, lease_token = gen_random_uuid(),
      lease_expires_at = statement_timestamp() + make_interval(mins => q.lease_minutes),
      claimed_at = statement_timestamp(), final_at = NULL, final_id = NULL,
      committed_id = CASE WHEN next.previous = ${raterId}::uuid THEN s.committed_id END,
      committed_at = CASE WHEN next.previous = ${raterId}::uuid THEN s.committed_at END
    FROM next, review_queue q
    WHERE s.id = next.id AND q.id = s.queue_id
    RETURNING s.id AS "slotId", s.case_id AS "caseId", s.queue_id AS "queueId",
      next.previous AS "previousRaterId"`;
  return claimed ?? null;
}

function inScope(scope: ClaimScope): Prisma.Sql {
  if ("slotId" in scope) return Prisma.sql`s.id = ${scope.slotId}::uuid`;
  if (!("caseId" in scope)) return Prisma.sql`s.queue_id = ${scope.queueId}::uuid`;
  const { caseId, queueId } = scope;
  return queueId === undefined
    ? Prisma.sql`s.case_id = ${caseId}::uuid`
    : Prisma.sql`s.case_id = ${caseId}::uuid AND s.queue_id = ${queueId}::uuid`;
}
