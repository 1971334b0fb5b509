import { actorName } from "@/lib/core/access/actor";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { deleteSessions } from "@/lib/data/people/delete-sessions";
import type { Context } from "@/lib/services/context";
import { requirePerson } from "@/lib/services/require-person";

/** Signs the person out everywhere but in the session named; returns how many ended. */
export async function endOtherSessions(ctx: Context, currentSessionId: string): Promise<number> {
  const person = requirePerson(ctx);
  return await ctx.db.transact("all", async (db) => {
    const ended = await deleteSessions(db, person.userId, currentSessionId);
    if (ended === 0) return 0;
    await appendAuditEntry(db, {
      chain: "instance",
      at: ctx.now,
      actor: actorName(person),
      action: "session.end_others",
      subjectType: "account",
      subjectId: person.userId,
      after: { ended },
      requestId: ctx.requestId,
    });
    return ended;
  });
}
