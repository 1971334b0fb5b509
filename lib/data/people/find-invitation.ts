import "server-only";
import type { Role } from "@/lib/core/access/role";
import type { ProjectId } from "@/lib/core/brand";
import { asId } from "@/lib/core/brand";
import type { LinkState } from "@/lib/core/people/link-lifetime";
import { linkState } from "@/lib/core/people/link-lifetime";
import type { Db } from "@/lib/data/client";
import { sha256 } from "@/lib/data/sha256";

export type FoundInvitation = {
  id: string;
  projectId: ProjectId;
  email: string | null;
  role: Role;
  state: LinkState;
};

/** The invitation of that token, or null. Needs scope "all": its holder is in no project yet. */
export async function findInvitation(
  db: Db,
  token: string,
  now: Date,
): Promise<FoundInvitation | null> {
  const row = await db.invitation.findUnique({ where: { tokenHash: sha256(token) } });
  if (row === null) return null;
  return {
    id: row.id,
    projectId: asId<ProjectId>(row.projectId),
    email: row.email,
    role: row.role as Role,
    state: linkState({ ...row, usedAt: row.acceptedAt }, now),
  };
}
