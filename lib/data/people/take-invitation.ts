import "server-only";
import type { Db } from "@/lib/data/client";

/** Uses the invitation up. False where it is used, revoked or expired; of two at once one gets true. */
export async function takeInvitation(
  db: Db,
  taking: { id: string; acceptedBy: string; now: Date },
): Promise<boolean> {
  const { id, acceptedBy, now } = taking;
  const { count } = await db.invitation.updateMany({
    where: { id, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
    data: { acceptedAt: now, acceptedBy },
  });
  return count === 1;
}
