import "server-only";
import type { ProjectId, RaterId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

/** Prolongs a lease and gives its new end, or null where the rater does not hold it under this token. */
export async function renewLease(
  db: Db,
  projectId: ProjectId,
  lease: { slotId: string; raterId: RaterId; leaseToken: string },
): Promise<Date | null> {
  const [renewed] = await db.$queryRaw<{ leaseExpiresAt: Date }[]>`
    UPDATE review_slot s SET
      lease_expires_at = statement_timestamp() + make_interval(mins => q.lease_minutes)
    FROM review_queue q, review_round r
    WHERE q.id = s.queue_id AND r.id = s.round_id AND r.status <> 'cancelled'
      AND s.id = ${lease.slotId}::uuid AND s.project_id = ${projectId}::uuid
      AND s.state = 'claimed' AND s.rater_id = ${lease.raterId}::uuid
      AND s.lease_token = ${lease.leaseToken}::uuid
    RETURNING s.lease_expires_at AS "leaseExpiresAt"`;
  return renewed?.leaseExpiresAt ?? null;
}

/**
 * Serves a claimed slot to its own rater again. A running lease keeps its token, so that a submission
 * still on its way arrives; one that ran out gets a new one. Null where the slot is the rater's no more.
 */
export async function resumeLease(
  db: Db,
  slotId: string,
  raterId: RaterId,
): Promise<{ expired: boolean } | null> {
  const [resumed] = await db.$queryRaw<{ expired: boolean }[]>`
    WITH held AS (
      SELECT id, lease_token, lease_expires_at <= statement_timestamp() AS expired
      FROM review_slot
      WHERE id = ${slotId}::uuid AND state = 'claimed' AND rater_id = ${raterId}::uuid
      FOR NO KEY UPDATE
    )
    UPDATE review_slot s SET
      lease_token = CASE WHEN held.expired THEN gen_random_uuid() ELSE held.lease_token END,
      lease_expires_at = statement_timestamp() + make_interval(mins => q.lease_minutes),
      claimed_at = statement_timestamp()
    FROM held, review_queue q
    WHERE s.id = held.id AND q.id = s.queue_id
    RETURNING held.expired`;
  return resumed ?? null;
}
