import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { clearAttempts } from "@/lib/data/people/clear-attempts";
import { deleteSession } from "@/lib/data/people/delete-session";
import { giveBackAttempt } from "@/lib/data/people/give-back-attempt";
import { signInKeys } from "@/lib/data/people/sign-in-keys";
import type { PublicContext } from "@/lib/services/public-context";

export type SignInRecord = {
  userId: string;
  email: string;
  address: string;
  /** The session the browser had before, which the new one replaces. */
  replacedSessionId: string | null;
};

/** Notes that somebody signed in: forgets the account's failures and ends the session it replaces. */
export async function recordSignIn(ctx: PublicContext, record: SignInRecord): Promise<void> {
  const keys = signInKeys(record);
  await ctx.db.transact("all", async (db) => {
    await clearAttempts(db, keys.account);
    await giveBackAttempt(db, keys.address);
    if (record.replacedSessionId !== null) await deleteSession(db, record.replacedSessionId);
    await appendAuditEntry(db, {
      chain: "instance",
      at: ctx.now,
      actor: `user:${record.userId}`,
      action: "session.create",
      subjectType: "account",
      subjectId: record.userId,
      requestId: ctx.requestId,
    });
  });
}
