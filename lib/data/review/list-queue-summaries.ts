import "server-only";
import type { QueueSummary } from "@/lib/contract/desk";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";
import type { Reviewer } from "@/lib/data/review/claimable";
import { allowedFor, FREE } from "@/lib/data/review/claimable";

const MOST_COUNTED = 1_000;

/** The project's queues with what the reviewer could take and what others hold, each up to 1,000. */
export async function listQueueSummaries(
  db: Db,
  projectId: ProjectId,
  reviewer: Reviewer,
): Promise<QueueSummary[]> {
  return await db.$queryRaw<QueueSummary[]>`
    SELECT q.slug, q.name, q.mode, free.count AS open, held.count AS "heldByOthers"
    FROM review_queue q
    CROSS JOIN LATERAL (
      SELECT count(*)::int FROM (
        SELECT 1 FROM review_slot s JOIN review_round r ON r.id = s.round_id
        WHERE s.queue_id = q.id AND ${FREE} AND ${allowedFor(reviewer)}
        LIMIT ${MOST_COUNTED}
      ) free_slots
    ) free
    CROSS JOIN LATERAL (
      SELECT count(*)::int FROM (
        SELECT 1 FROM review_slot s
        WHERE s.queue_id = q.id AND s.state IN ('open', 'claimed') AND s.state = 'claimed'
          AND s.lease_expires_at > statement_timestamp()
          AND s.rater_id <> ${reviewer.raterId}::uuid
        LIMIT ${MOST_COUNTED}
      ) held_slots
    ) held
    WHERE q.project_id = ${projectId}::uuid
    ORDER BY q.position, q.slug`;
}
