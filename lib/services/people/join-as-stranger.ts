import { conflict } from "@/lib/core/errors";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { admitByInvitation } from "@/lib/data/people/admit-by-invitation";
import { insertAccount } from "@/lib/data/people/insert-account";
import type { PublicContext } from "@/lib/services/public-context";

export type Joining = { token: string; name: string; email: string; passwordHash: string };

/** Makes an account for an invitation's holder and lets them in: all of it, or nothing. */
export function joinAsStranger(ctx: PublicContext, input: Joining): Promise<{ slug: string }> {
  const { token, ...person } = input;
  return ctx.db.transact("all", async (db) => {
    const userId = await insertAccount(db, { ...person, isInstanceAdmin: false, now: ctx.now });
    if (userId === null) {
      const message = "This address has an account: sign in, then open the invitation again.";
      throw conflict(message, "email_taken");
    }
    const admission = await admitByInvitation(db, { token, userId, now: ctx.now });
    const entry = { at: ctx.now, actor: `user:${userId}`, requestId: ctx.requestId };
    await appendAuditEntry(db, {
      ...entry,
      chain: "instance",
      action: "account.create",
      subjectType: "account",
      subjectId: userId,
      after: { invitation: admission.invitationId },
    });
    await appendAuditEntry(db, {
      ...entry,
      chain: admission.projectId,
      action: "invitation.accept",
      subjectType: "invitation",
      subjectId: admission.invitationId,
      after: { member: userId, role: admission.role },
    });
    return { slug: admission.slug };
  });
}
