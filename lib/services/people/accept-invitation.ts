import { actorName } from "@/lib/core/access/actor";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { admitByInvitation } from "@/lib/data/people/admit-by-invitation";
import type { Context } from "@/lib/services/context";
import { requirePerson } from "@/lib/services/require-person";

/** Lets the signed-in person into the invitation's project. The link works once. */
export async function acceptInvitation(ctx: Context, token: string): Promise<{ slug: string }> {
  const person = requirePerson(ctx);
  return await ctx.db.transact("all", async (db) => {
    const { userId } = person;
    const admission = await admitByInvitation(db, { token, userId, now: ctx.now });
    await appendAuditEntry(db, {
      chain: admission.projectId,
      at: ctx.now,
      actor: actorName(person),
      action: "invitation.accept",
      subjectType: "invitation",
      subjectId: admission.invitationId,
      after: { member: userId, role: admission.role },
      requestId: ctx.requestId,
    });
    return { slug: admission.slug };
  });
}
