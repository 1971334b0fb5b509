import "server-only";
import type { Role } from "@/lib/core/access/role";
import type { ProjectId } from "@/lib/core/brand";
import type { LinkState } from "@/lib/core/people/link-lifetime";
import { linkState } from "@/lib/core/people/link-lifetime";
import type { Db } from "@/lib/data/client";

export type InvitationRow = {
  id: string;
  email: string | null;
  role: Role;
  state: LinkState;
  createdAt: Date;
  expiresAt: Date;
};

const MOST = 200;

/** The project's newest 200 invitations with what became of them, newest first. */
export async function listInvitations(
  db: Db,
  projectId: ProjectId,
  now: Date,
): Promise<InvitationRow[]> {
  const rows = await db.invitation.findMany({
    where: { projectId },
    omit: { tokenHash: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MOST,
  });
  return rows.map((row) => ({
    id: row.id,
    email: row.email,
    role: row.role as Role,
    state: linkState({ ...row, usedAt: row.acceptedAt }, now),
    createdAt: row.createdAt,
    expiresAt: row.expiresAt,
  }));
}
