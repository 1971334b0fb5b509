import "server-only";
import type { ProjectId, RaterId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";

/**
 * Declines a held slot for its rater and opens another in its place, as old and as urgent, that
 * anyone else may take. Gives the new slot's id. The caller holds the row.
 */
export async function declineSlot(
  db: Db,
  slotId: string,
  decline: { reason: string; now: Date },
): Promise<string> {
  const id = newId(decline.now);
  await db.$executeRaw`
    WITH declined AS (
      UPDATE review_slot SET state = 'declined', declined_reason = ${decline.reason},
        declined_at = ${decline.now}, lease_token = NULL, lease_expires_at = NULL
      WHERE id = ${slotId}::uuid
      RETURNING project_id, round_id, case_id, queue_id, priority, due_at, created_at
    )
    INSERT INTO review_slot
      (id, project_id, round_id, case_id, queue_id, state, priority, due_at, created_at)
    SELECT ${id}::uuid, project_id, round_id, case_id, queue_id, 'open', priority, due_at, created_at
    FROM declined`;
  return id;
}

/** Keeps a rater out of a round that they never held a place in. */
export async function excludeRater(
  db: Db,
  projectId: ProjectId,
  place: { roundId: string; raterId: RaterId; reason: string; now: Date },
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO review_slot
      (id, project_id, round_id, case_id, queue_id, rater_id, state, priority, created_at,
       declined_reason, declined_at)
    SELECT ${newId(place.now)}::uuid, r.project_id, r.id, r.case_id, r.queue_id,
      ${place.raterId}::uuid, 'declined', r.priority, r.created_at, ${place.reason},
      ${place.now}
    FROM review_round r
    WHERE r.id = ${place.roundId}::uuid AND r.project_id = ${projectId}::uuid`;
}
