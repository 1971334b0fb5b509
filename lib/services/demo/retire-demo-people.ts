import type { UserId } from "@/lib/core/brand";
import { asId } from "@/lib/core/brand";
import { disableDemoPeople } from "@/lib/data/demo/disable-demo-people";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import type { Context } from "@/lib/services/context";
import { requireSystem } from "@/lib/services/require-system";

/** Takes the access from the demo's people, once their work is done: none of them approves any more. */
export async function retireDemoPeople(
  ctx: Context,
  people: readonly { userId: string }[],
): Promise<void> {
  requireSystem(ctx);
  const userIds = people.map(({ userId }) => asId<UserId>(userId));
  await ctx.db.transact("all", async (db) => {
    await disableDemoPeople(db, { userIds, now: ctx.now });
    await appendAuditEntry(db, {
      chain: "instance",
      at: ctx.now,
      actor: "system",
      action: "account.disable",
      subjectType: "account",
      subjectId: "demo",
      after: { userIds },
      reason: "The people of the demo never sign in.",
      requestId: ctx.requestId,
    });
  });
}
