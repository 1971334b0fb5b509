import { SETUP_LINK_HOURS } from "@/lib/core/people/link-lifetime";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { hasAccounts } from "@/lib/data/people/has-accounts";
import { lockSetUp } from "@/lib/data/people/lock-set-up";
import { newSecret } from "@/lib/data/people/new-secret";
import { replaceSetupLink } from "@/lib/data/people/replace-setup-link";
import type { PublicContext } from "@/lib/services/public-context";

const HOUR_MS = 3_600_000;

/**
 * A fresh token for the set-up link, which replaces any earlier one and works once within 24 hours.
 * Null where somebody has an account already. For the process that starts the app.
 */
export function makeSetupLink(ctx: PublicContext): Promise<string | null> {
  return ctx.db.transact("all", async (db) => {
    await lockSetUp(db);
    if (await hasAccounts(db)) return null;
    const token = newSecret();
    const expiresAt = new Date(ctx.now.getTime() + SETUP_LINK_HOURS * HOUR_MS);
    await replaceSetupLink(db, { token, expiresAt, now: ctx.now });
    await appendAuditEntry(db, {
      chain: "instance",
      at: ctx.now,
      actor: "system",
      action: "setup_link.create",
      subjectType: "setup_link",
      subjectId: "first",
      after: { expiresAt: expiresAt.toISOString() },
      requestId: ctx.requestId,
    });
    return token;
  });
}
