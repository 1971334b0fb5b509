import "server-only";
import type { Role } from "@/lib/core/access/role";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";
import { sha256 } from "@/lib/data/sha256";

export type NewInvitation = {
  projectId: ProjectId;
  email: string | null;
  role: Role;
  token: string;
  createdBy: string;
  expiresAt: Date;
  now: Date;
};

/** Stores an invitation with its token's hash and returns its id. */
export async function insertInvitation(db: Db, invitation: NewInvitation): Promise<string> {
  const { token, now, ...rest } = invitation;
  const id = newId(now);
  await db.invitation.create({
    data: { ...rest, id, tokenHash: sha256(token), createdAt: now },
  });
  return id;
}
