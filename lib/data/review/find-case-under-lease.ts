import "server-only";
import type { ProjectId, RaterId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

/** The case of a slot that the rater holds under this token, or null. Locks nothing. */
export async function findCaseUnderLease(
  db: Db,
  projectId: ProjectId,
  lease: { slotId: string; raterId: RaterId; leaseToken: string },
): Promise<string | null> {
  const slot = await db.reviewSlot.findFirst({
    where: {
      id: lease.slotId,
      projectId,
      state: "claimed",
      raterId: lease.raterId,
      leaseToken: lease.leaseToken,
    },
    select: { caseId: true },
  });
  return slot?.caseId ?? null;
}
