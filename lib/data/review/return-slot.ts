import "server-only";
import type { Db } from "@/lib/data/client";

/** Opens a held slot for anyone again. Drafts and submitted versions stay. The caller holds the row. */
export async function returnSlot(db: Db, slotId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE review_slot SET state = 'open', rater_id = NULL, lease_token = NULL,
      lease_expires_at = NULL, claimed_at = NULL, committed_id = NULL, committed_at = NULL
    WHERE id = ${slotId}::uuid`;
}

/**
 * Opens the rater's held slots among these again, and gives those that were still held: the others
 * were taken over or submitted meanwhile.
 */
export async function returnHeldSlots(
  db: Db,
  raterId: string,
  slotIds: readonly string[],
): Promise<string[]> {
  if (slotIds.length === 0) return [];
  const rows = await db.$queryRaw<{ id: string }[]>`
    UPDATE review_slot SET state = 'open', rater_id = NULL, lease_token = NULL,
      lease_expires_at = NULL, claimed_at = NULL, committed_id = NULL, committed_at = NULL
    WHERE id = ANY(${[...slotIds]}::uuid[]) AND rater_id = ${raterId}::uuid AND state = 'claimed'
    RETURNING id`;
  return rows.map((row) => row.id);
}
