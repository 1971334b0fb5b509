import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import { conflict } from "@/lib/core/errors";
import type { Db } from "@/lib/data/client";

export const IDEMPOTENCY_HOURS = 24;

export type IdempotentCall = { projectId: ProjectId; key: string; bodyHash: string };

/** Free: this call is to do its work. Answered: an equal call did, this is what it said. */
export type KeyClaim = { kind: "free" } | { kind: "answered"; response: unknown };

/**
 * Claims the key for this transaction. An equal call in flight is waited for. Throws `conflict`
 * (`idempotency_mismatch`) where the key was used within 24 hours for another body.
 */
export async function claimKey(db: Db, call: IdempotentCall, now: Date): Promise<KeyClaim> {
  const { projectId, key, bodyHash } = call;
  const since = new Date(now.getTime() - IDEMPOTENCY_HOURS * 3_600_000);
  // A row too old to count is taken over; one that counts is left, and no row comes back.
  const [claimed] = await db.$queryRaw<unknown[]>`
    INSERT INTO idempotency_record (project_id, key, body_hash, status, response, created_at)
    VALUES (${projectId}::uuid, ${key}, ${bodyHash}, 0, 'null'::jsonb, ${now})
    ON CONFLICT (project_id, key) DO UPDATE
      SET body_hash = excluded.body_hash, status = 0, response = 'null'::jsonb,
        created_at = excluded.created_at
      WHERE idempotency_record.created_at < ${since}
    RETURNING key`;
  if (claimed !== undefined) return { kind: "free" };
  const record = await db.idempotencyRecord.findUnique({
    where: { projectId_key: { projectId, key } },
  });
  if (record === null) throw new Error(`The idempotency record ${key} did not come back.`);
  if (record.bodyHash !== bodyHash) {
    throw conflict(
      "This Idempotency-Key was used for another body in the last 24 hours.",
      "idempotency_mismatch",
    );
  }
  return { kind: "answered", response: record.response };
}
