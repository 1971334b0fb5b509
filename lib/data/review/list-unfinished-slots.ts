import "server-only";
import type { RaterId } from "@/lib/core/brand";
import type { UnfinishedSlot } from "@/lib/core/review/choose-unfinished";
import type { Db } from "@/lib/data/client";

/** What a rater has begun and not made final, whether its lease still runs or not. */
export async function listUnfinishedSlots(db: Db, raterId: RaterId): Promise<UnfinishedSlot[]> {
  return await db.$queryRaw<UnfinishedSlot[]>`
    SELECT s.id AS "slotId", s.case_id AS "caseId", q.slug AS queue, s.state,
      coalesce(s.lease_expires_at > statement_timestamp(), false) AS live,
      EXISTS (
        SELECT 1 FROM review_draft d WHERE d.slot_id = s.id AND d.rater_id = s.rater_id
      ) AS "hasDraft"
    FROM review_slot s
    JOIN review_round r ON r.id = s.round_id
    JOIN review_queue q ON q.id = s.queue_id
    WHERE s.rater_id = ${raterId}::uuid AND s.state IN ('claimed', 'committed')
      AND r.status = 'open'
    ORDER BY s.state = 'committed' DESC, s.claimed_at, s.id`;
}
