import { actorName } from "@/lib/core/access/actor";
import type { Db } from "@/lib/data/client";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { giveUpSlots } from "@/lib/data/review/give-up-slots";
import type { Context } from "@/lib/services/context";

/**
 * Gives others the cases that a person holds or has reserved, in the projects of the transaction's
 * scope, with an entry for each case held. What they committed becomes final with the next tidying up.
 */
export async function giveUpReview(ctx: Context, db: Db, userId: string): Promise<void> {
  for (const { caseId, projectId, slotId } of await giveUpSlots(db, userId)) {
    await appendAuditEntry(db, {
      chain: projectId,
      at: ctx.now,
      actor: actorName(ctx.actor),
      action: "slot.return",
      subjectType: "case",
      subjectId: caseId,
      before: { slot: slotId, rater: userId },
      requestId: ctx.requestId,
    });
  }
}
