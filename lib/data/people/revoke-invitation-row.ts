import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

/** Ends an invitation. False where the project has none of that id that is neither used nor revoked. */
export async function revokeInvitationRow(
  db: Db,
  invitation: { projectId: ProjectId; id: string; now: Date },
): Promise<boolean> {
  const { projectId, id, now } = invitation;
  const { count } = await db.invitation.updateMany({
    where: { projectId, id, acceptedAt: null, revokedAt: null },
    data: { revokedAt: now },
  });
  return count === 1;
}
