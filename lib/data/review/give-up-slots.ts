import "server-only";
import type { Db } from "@/lib/data/client";

export type GivenUpSlot = { projectId: string; caseId: string; slotId: string };

/**
 * Opens for everyone what a person holds or has reserved for them, in the scope's projects, and gives
 * what they held. Drafts stay, and so do committed labels.
 */
export async function giveUpSlots(db: Db, userId: string): Promise<GivenUpSlot[]> {
  // Cases before their slots, as every writer holds them.
  await db.$queryRaw`
    SELECT c.id FROM review_case c
    WHERE (c.assignee_id = ${userId} AND c.status = 'waiting') OR c.id IN (
      SELECT s.case_id FROM review_slot s JOIN rater ON rater.user_id = ${userId}
        AND rater.id IN (s.rater_id, s.reserved_for)
      WHERE s.state IN ('open', 'claimed'))
    ORDER BY c.id FOR NO KEY UPDATE OF c`;
  await db.$executeRaw`
    UPDATE review_case SET assignee_id = NULL WHERE assignee_id = ${userId} AND status = 'waiting'`;
  await db.$executeRaw`
    UPDATE review_slot s SET reserved_for = NULL
    FROM rater WHERE rater.user_id = ${userId} AND s.reserved_for = rater.id
      AND s.state IN ('open', 'claimed')`;
  return db.$queryRaw<GivenUpSlot[]>`
    UPDATE review_slot s SET state = 'open', rater_id = NULL, lease_token = NULL,
      lease_expires_at = NULL, claimed_at = NULL, committed_id = NULL, committed_at = NULL
    FROM rater WHERE rater.user_id = ${userId} AND s.rater_id = rater.id AND s.state = 'claimed'
    RETURNING s.project_id::text AS "projectId", s.case_id::text AS "caseId", s.id::text AS "slotId"`;
}
