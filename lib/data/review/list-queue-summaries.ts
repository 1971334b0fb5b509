import "server-only";
import type { QueueSummary } from "@/lib/contract/desk";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";
import type { Reviewer } from "@/lib/data/review/claimable";
import { allowedFor, FREE, reservedFor } from "@/lib/data/review/claimable";

const MOST_COUNTED = 1_000;

/**
 * The project's queues with what the reviewer could take of the first 1,000 free slots, what of it is
 * reserved for them, and what others hold, up to 1,000. Rounds are looked up one by one: joined, all
 * of them would be read.
 */
export async function listQueueSummaries(
  db: Db,
  projectId: ProjectId,
  reviewer: Reviewer,
): Promise<QueueSummary[]> {
  // Row-level security hides from the planner how many rows match: it would read them all.
  await db.$executeRaw`
    SELECT set_config('enable_seqscan', 'off', true), set_config('enable_bitmapscan', 'off', true)`;
  return await db.$queryRaw<QueueSummary[]>`
    SELECT q.slug, q.name, q.mode, free.count AS open, reserved.count AS assigned,
      held.count AS "heldByOthers"
    FROM review_queue q
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE (
        SELECT ${allowedFor(reviewer)} FROM review_round r WHERE r.id = s.round_id))::int
      FROM (
        SELECT s.id, s.round_id, s.case_id, s.reserved_for FROM review_slot s
        WHERE s.queue_id = q.id AND ${FREE}
        LIMIT ${MOST_COUNTED}
      ) s
    ) free
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE (
        SELECT ${allowedFor(reviewer)} FROM review_round r WHERE r.id = s.round_id))::int
      FROM (
        SELECT s.id, s.round_id, s.case_id, s.reserved_for FROM review_slot s
        WHERE s.queue_id = q.id AND ${reservedFor(reviewer)} AND ${FREE}
        LIMIT ${MOST_COUNTED}
      ) s
    ) reserved
    CROSS JOIN LATERAL (
      SELECT count(*)::int FROM (
        SELECT 1 FROM review_slot s
        WHERE s.queue_id = q.id AND s.state = 'claimed'
          AND s.lease_expires_at > statement_timestamp()
          AND s.rater_id <> ${reviewer.raterId}::uuid
        LIMIT ${MOST_COUNTED}
      ) held_slots
    ) held
    WHERE q.project_id = ${projectId}::uuid
    ORDER BY q.position, q.slug`;
}
