import "server-only";
import type { ProjectId, RaterId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

/**
 * The case of a slot that the rater holds under this token, or null. The slot stays so until the
 * transaction ends: a draft never lands on a slot that is submitted meanwhile.
 */
export async function findCaseUnderLease(
  db: Db,
  projectId: ProjectId,
  lease: { slotId: string; raterId: RaterId; leaseToken: string },
): Promise<string | null> {
  const [slot] = await db.$queryRaw<{ caseId: string }[]>`
    SELECT case_id::text AS "caseId" FROM review_slot
    WHERE id = ${lease.slotId}::uuid AND project_id = ${projectId}::uuid AND state = 'claimed'
      AND rater_id = ${lease.raterId}::uuid AND lease_token = ${lease.leaseToken}::uuid
    FOR SHARE`;
  return slot?.caseId ?? null;
}
