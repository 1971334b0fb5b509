import { actorName } from "@/lib/core/access/actor";
import { conflict } from "@/lib/core/errors";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { deleteSessions } from "@/lib/data/people/delete-sessions";
import { setPasswordHash } from "@/lib/data/people/set-password-hash";
import type { Context } from "@/lib/services/context";
import { requirePerson } from "@/lib/services/require-person";

export type PasswordChange = { from: string; to: string };

/**
 * Replaces the person's password hash, if it is still `from`, and ends every session of theirs: the
 * caller signs them in again, with a new token.
 */
export async function changePassword(ctx: Context, { from, to }: PasswordChange): Promise<void> {
  const person = requirePerson(ctx);
  await ctx.db.transact("all", async (db) => {
    const change = { userId: person.userId, from, to, now: ctx.now };
    if (!(await setPasswordHash(db, change))) {
      throw conflict("The password was changed elsewhere meanwhile.");
    }
    await deleteSessions(db, person.userId);
    await appendAuditEntry(db, {
      chain: "instance",
      at: ctx.now,
      actor: actorName(person),
      action: "account.change_password",
      subjectType: "account",
      subjectId: person.userId,
      requestId: ctx.requestId,
    });
  });
}
