import "server-only";
import type { Db } from "@/lib/data/client";
import type { Reviewer } from "@/lib/data/review/claimable";
import { FREE } from "@/lib/data/review/claimable";

/**
 * Gives the reviewer this slot if it is still free, without a lease that outlives the transaction: for a
 * label that is stored in it. False where someone took it meanwhile. A reservation stays with the slot.
 */
export async function holdFreeSlot(
  db: Db,
  slotId: string,
  { at, reviewer }: { at: Date; reviewer: Reviewer },
): Promise<boolean> {
  const held = await db.$executeRaw`
    UPDATE review_slot s SET state = 'claimed', rater_id = ${reviewer.raterId}::uuid,
      lease_token = gen_random_uuid(), lease_expires_at = statement_timestamp(),
      claimed_at = ${at}, opened_at = ${at}, committed_id = NULL, committed_at = NULL
    WHERE s.id = ${slotId}::uuid AND ${FREE}`;
  return held > 0;
}
