import { actorName } from "@/lib/core/access/actor";
import type { Role } from "@/lib/core/access/role";
import { INVITATION_DAYS } from "@/lib/core/people/link-lifetime";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { insertInvitation } from "@/lib/data/people/insert-invitation";
import { newSecret } from "@/lib/data/people/new-secret";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

const DAY_MS = 86_400_000;

export type Invitation = { slug: string; role: Role; email: string | null };

/**
 * Makes a link that lets one person in, within seven days. Its token is returned this once and
 * stored as a hash. An address (normalised) is a note and a default, not a check: nothing is mailed.
 */
export async function inviteMember(
  ctx: Context,
  { slug, role, email }: Invitation,
): Promise<{ id: string; token: string; expiresAt: Date }> {
  const project = await openProject(ctx, slug, "manage_project");
  const token = newSecret();
  const createdBy = actorName(ctx.actor);
  const expiresAt = new Date(ctx.now.getTime() + INVITATION_DAYS * DAY_MS);
  const id = await ctx.db.transact(project.id, async (db) => {
    const made = { projectId: project.id, email, role, token, createdBy, expiresAt, now: ctx.now };
    const invitationId = await insertInvitation(db, made);
    await appendAuditEntry(db, {
      chain: project.id,
      at: ctx.now,
      actor: createdBy,
      action: "invitation.create",
      subjectType: "invitation",
      subjectId: invitationId,
      after: { role, email },
      requestId: ctx.requestId,
    });
    return invitationId;
  });
  return { id, token, expiresAt };
}
