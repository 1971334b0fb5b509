import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";
import type { Reviewer } from "@/lib/data/review/claimable";
import { allowedFor } from "@/lib/data/review/claimable";

/**
 * Gives the reviewer an open slot of the case, as if they had claimed it at that time: the claim
 * itself goes by the database's clock, which is never in the past. Null where none is open to them.
 */
export async function holdSlot(
  db: Db,
  projectId: ProjectId,
  hold: { caseId: string; reviewer: Reviewer; at: Date },
): Promise<string | null> {
  const { at, caseId, reviewer } = hold;
  const [held] = await db.$queryRaw<{ id: string }[]>`
    UPDATE review_slot SET state = 'claimed', rater_id = ${reviewer.raterId}::uuid,
      lease_token = gen_random_uuid(), lease_expires_at = ${at}, claimed_at = ${at}, opened_at = ${at}
    WHERE id = (
      SELECT s.id FROM review_slot s JOIN review_round r ON r.id = s.round_id
      WHERE s.case_id = ${caseId}::uuid AND s.project_id = ${projectId}::uuid
        AND s.state = 'open' AND ${allowedFor(reviewer)}
      ORDER BY s.priority DESC, s.id LIMIT 1)
    RETURNING id`;
  return held?.id ?? null;
}
