import "server-only";
import type { Db } from "@/lib/data/client";
import { REQUEUED } from "@/lib/data/queue/cancel-open-rounds";

/**
 * Leaves a slot whose label was taken back as it was before the label: open for everyone, its round open
 * again. A round that was opened for this label alone is called off instead, and a case nobody had
 * selected is that again. The caller holds the rows, and brings the case's row in step in between.
 */
export async function takeBackSlot(
  db: Db,
  slotId: string,
  { at, refresh }: { at: Date; refresh: () => Promise<void> },
): Promise<void> {
  const [round] = await db.$queryRaw<{ id: string; caseId: string; ownRound: boolean }[]>`
    SELECT r.id::text, r.case_id::text AS "caseId", r.created_at = s.claimed_at AS "ownRound"
    FROM review_slot s JOIN review_round r ON r.id = s.round_id WHERE s.id = ${slotId}::uuid`;
  if (round === undefined) throw new Error(`Slot ${slotId} has no round.`);
  if (round.ownRound) {
    await db.$executeRaw`
      UPDATE review_slot SET state = 'declined', declined_reason = ${REQUEUED}, declined_at = ${at},
        final_id = NULL, final_at = NULL WHERE id = ${slotId}::uuid`;
    await db.$executeRaw`
      UPDATE review_round SET status = 'cancelled', closed_at = ${at} WHERE id = ${round.id}::uuid`;
  } else {
    await db.$executeRaw`
      UPDATE review_slot SET state = 'open', rater_id = NULL, claimed_at = NULL, opened_at = NULL,
        final_id = NULL, final_at = NULL WHERE id = ${slotId}::uuid`;
    await db.$executeRaw`
      UPDATE review_round SET status = 'open', closed_at = NULL WHERE id = ${round.id}::uuid`;
  }
  await refresh();
  await db.$executeRaw`
    UPDATE review_case SET status = 'not_selected'
    WHERE id = ${round.caseId}::uuid AND status = 'resolved'
      AND NOT EXISTS (SELECT 1 FROM resolution n
        WHERE n.case_id = review_case.id AND n.withdrawn_at IS NULL)`;
}
