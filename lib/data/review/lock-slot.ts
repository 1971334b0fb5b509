import "server-only";
import type { ProjectId, RaterId } from "@/lib/core/brand";
import { conflict, notFound } from "@/lib/core/errors";
import type { QueueMode, SlotState } from "@/lib/core/review/queue-mode";
import type { Db } from "@/lib/data/client";

/** A slot with what its round and queue say of it. */
export type StoredSlot = {
  id: string;
  caseId: string;
  roundId: string;
  queueId: string;
  raterId: RaterId | null;
  state: SlotState;
  leaseToken: string | null;
  finalAt: Date | null;
  committedId: string | null;
  finalId: string | null;
  mode: QueueMode;
  guidelineVersion: number;
  /** False once the round was called off. */
  roundOpen: boolean;
  priorityParts: unknown;
  /** The database's clock once the case was held. */
  now: Date;
};

/**
 * Holds a slot and its case (in the order case, slot, as every writer must) until the transaction
 * ends. Throws `not_found` where the project has no such slot.
 */
export async function lockSlot(db: Db, projectId: ProjectId, slotId: string): Promise<StoredSlot> {
  await db.$queryRaw`
    SELECT c.id FROM review_case c
    WHERE c.project_id = ${projectId}::uuid
      AND c.id = (SELECT s.case_id FROM review_slot s WHERE s.id = ${slotId}::uuid)
    FOR NO KEY UPDATE`;
  const [slot] = await db.$queryRaw<StoredSlot[]>`
    SELECT s.id, s.case_id AS "caseId", s.round_id AS "roundId", s.queue_id AS "queueId",
      s.rater_id AS "raterId", s.state, s.lease_token AS "leaseToken", s.final_at AS "finalAt",
      s.committed_id AS "committedId", s.final_id AS "finalId", r.mode,
      r.guideline_version AS "guidelineVersion", r.status <> 'cancelled' AS "roundOpen",
      r.priority_parts AS "priorityParts",
      statement_timestamp()::timestamptz(3) AS now
    FROM review_slot s JOIN review_round r ON r.id = s.round_id
    WHERE s.id = ${slotId}::uuid AND s.project_id = ${projectId}::uuid
    FOR NO KEY UPDATE OF s`;
  if (slot === undefined) throw notFound("This case");
  return slot;
}

/**
 * Throws `conflict` (`lease_lost`) unless the rater holds the slot under this token. A lease that has
 * run out still counts while nobody else took the slot: the token is what fences.
 */
export function requireLease(
  slot: StoredSlot,
  holder: { raterId: RaterId; leaseToken: string },
): void {
  if (!slot.roundOpen) {
    throw conflict("This case was taken out of review. What you wrote is kept.", "cancelled");
  }
  const held =
    slot.state === "claimed" &&
    slot.raterId === holder.raterId &&
    slot.leaseToken === holder.leaseToken;
  if (!held) throw leaseLost();
}

/** What a write answers whose lease is not the one in force. */
export function leaseLost() {
  return conflict(
    "You no longer hold this case, because the time ran out or another tab took it over. What you wrote is kept: take the case back to go on.",
    "lease_lost",
  );
}
