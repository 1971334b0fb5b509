import { actorName } from "@/lib/core/access/actor";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { deleteSession } from "@/lib/data/people/delete-session";
import type { Context } from "@/lib/services/context";
import { requirePerson } from "@/lib/services/require-person";

/** Signs the person out of the session they are in. Harmless where it has ended. */
export async function endSession(ctx: Context, sessionId: string): Promise<void> {
  const person = requirePerson(ctx);
  await ctx.db.transact("all", async (db) => {
    if (!(await deleteSession(db, sessionId))) return;
    await appendAuditEntry(db, {
      chain: "instance",
      at: ctx.now,
      actor: actorName(person),
      action: "session.end",
      subjectType: "account",
      subjectId: person.userId,
      requestId: ctx.requestId,
    });
  });
}
