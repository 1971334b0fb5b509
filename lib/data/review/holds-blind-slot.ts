import "server-only";
import type { UserId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

/** Whether the user holds a case in a blind round and has not committed a label yet. */
export async function holdsBlindSlot(db: Db, caseId: string, userId: UserId): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM review_slot s
    JOIN review_round r ON r.id = s.round_id
    JOIN rater ON rater.id = s.rater_id
    WHERE s.case_id = ${caseId}::uuid AND rater.user_id = ${userId}
      AND s.state = 'claimed' AND r.mode = 'blind' AND r.status = 'open'`;
  return rows.length > 0;
}
