import "server-only";
import type { Role } from "@/lib/core/access/role";
import type { ProjectId } from "@/lib/core/brand";
import { conflict, notFound } from "@/lib/core/errors";
import type { Db } from "@/lib/data/client";
import { findInvitation } from "@/lib/data/people/find-invitation";
import { insertMembership } from "@/lib/data/people/insert-membership";
import { takeInvitation } from "@/lib/data/people/take-invitation";
import { findProjectSlug } from "@/lib/data/projects/find-project-slug";

export type Admission = { invitationId: string; projectId: ProjectId; slug: string; role: Role };

/**
 * Uses the invitation up and makes the person a member. `not_found` for an unknown token, a conflict
 * where it no longer works or the person is a member (the link then stays unused). Needs scope "all".
 */
export async function admitByInvitation(
  db: Db,
  { token, userId, now }: { token: string; userId: string; now: Date },
): Promise<Admission> {
  const invitation = await findInvitation(db, token, now);
  if (invitation === null) throw notFound("This invitation");
  if (!(await takeInvitation(db, { id: invitation.id, acceptedBy: userId, now }))) {
    throw conflict("This invitation no longer works: ask for another.", "invitation_closed");
  }
  const { id: invitationId, projectId, role } = invitation;
  if (!(await insertMembership(db, { projectId, userId, role, now }))) {
    throw conflict("You are a member of this project already.", "already_member");
  }
  return { invitationId, projectId, role, slug: await findProjectSlug(db, projectId) };
}
