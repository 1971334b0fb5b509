import { actorName } from "@/lib/core/access/actor";
import { conflict } from "@/lib/core/errors";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { revokeInvitationRow } from "@/lib/data/people/revoke-invitation-row";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

/** Ends an invitation that nobody has used. A conflict where it is used, revoked or unknown here. */
export async function revokeInvitation(
  ctx: Context,
  { slug, invitationId }: { slug: string; invitationId: string },
): Promise<void> {
  const project = await openProject(ctx, slug, "manage_project");
  await ctx.db.transact(project.id, async (db) => {
    const row = { projectId: project.id, id: invitationId, now: ctx.now };
    if (!(await revokeInvitationRow(db, row))) {
      throw conflict("This invitation was used or revoked before.", "invitation_closed");
    }
    await appendAuditEntry(db, {
      chain: project.id,
      at: ctx.now,
      actor: actorName(ctx.actor),
      action: "invitation.revoke",
      subjectType: "invitation",
      subjectId: invitationId,
      requestId: ctx.requestId,
    });
  });
}
