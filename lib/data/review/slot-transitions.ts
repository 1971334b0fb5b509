import "server-only";
import type { Db } from "@/lib/data/client";

/** A claimed slot becomes committed: its rater's label waits to become final. */
export async function commitSlot(
  db: Db,
  slotId: string,
  commit: { labelVersionId: string; at: Date },
): Promise<void> {
  await db.$executeRaw`
    UPDATE review_slot SET state = 'committed', committed_id = ${commit.labelVersionId}::uuid,
      committed_at = ${commit.at}, lease_token = NULL, lease_expires_at = NULL
    WHERE id = ${slotId}::uuid`;
}

/** A slot becomes final, and its round resolved. The caller holds the slot's row. */
export async function finishSlot(
  db: Db,
  slotId: string,
  finish: { labelVersionId: string; at: Date },
): Promise<void> {
  await db.$executeRaw`
    WITH finished AS (
      UPDATE review_slot SET state = 'final', final_id = ${finish.labelVersionId}::uuid,
        final_at = ${finish.at}, lease_token = NULL, lease_expires_at = NULL
      WHERE id = ${slotId}::uuid
      RETURNING round_id
    )
    UPDATE review_round r SET status = 'resolved', closed_at = ${finish.at}
    FROM finished WHERE r.id = finished.round_id`;
}

/** A final slot's label is another version of it from now on. */
export async function replaceFinalLabel(
  db: Db,
  slotId: string,
  labelVersionId: string,
): Promise<void> {
  await db.$executeRaw`
    UPDATE review_slot SET final_id = ${labelVersionId}::uuid WHERE id = ${slotId}::uuid`;
}

/** A final slot is its rater's again under a new lease, and its round open. The caller holds the row. */
export async function reopenSlot(db: Db, slotId: string): Promise<void> {
  await db.$executeRaw`
    WITH reopened AS (
      UPDATE review_slot s SET state = 'claimed', final_id = NULL, final_at = NULL,
        lease_token = gen_random_uuid(),
        lease_expires_at = statement_timestamp() + make_interval(mins => q.lease_minutes)
      FROM review_queue q
      WHERE s.id = ${slotId}::uuid AND q.id = s.queue_id
      RETURNING s.round_id
    )
    UPDATE review_round r SET status = 'open', closed_at = NULL
    FROM reopened WHERE r.id = reopened.round_id`;
}
