import { actorName } from "@/lib/core/access/actor";
import { conflict } from "@/lib/core/errors";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { deleteSessions } from "@/lib/data/people/delete-sessions";
import { hasOtherInstanceAdmin } from "@/lib/data/people/has-other-instance-admin";
import { setAccountDisabled } from "@/lib/data/people/set-account-disabled";
import type { Context } from "@/lib/services/context";
import { giveUpReview } from "@/lib/services/people/give-up-review";
import { requireInstanceAdmin } from "@/lib/services/require-instance-admin";

/**
 * Disables an account, which ends its sessions at once and gives others what it holds in review, or
 * enables it again. The last administrator of the instance with a working account can't be disabled:
 * a conflict.
 */
export async function setAccountAccess(
  ctx: Context,
  { userId, disabled }: { userId: string; disabled: boolean },
): Promise<void> {
  requireInstanceAdmin(ctx);
  await ctx.db.transact("all", async (db) => {
    if (disabled && !(await hasOtherInstanceAdmin(db, userId))) {
      throw conflict("At least one administrator of the instance stays enabled.", "last_admin");
    }
    if (!(await setAccountDisabled(db, userId, disabled ? ctx.now : null))) {
      throw conflict("There is no such account, or it is so already.");
    }
    if (disabled) {
      await deleteSessions(db, userId);
      await giveUpReview(ctx, db, userId);
    }
    await appendAuditEntry(db, {
      chain: "instance",
      at: ctx.now,
      actor: actorName(ctx.actor),
      action: disabled ? "account.disable" : "account.enable",
      subjectType: "account",
      subjectId: userId,
      requestId: ctx.requestId,
    });
  });
}
