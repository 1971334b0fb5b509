import type { LinkState } from "@/lib/core/people/link-lifetime";
import { findSetupLink } from "@/lib/data/people/find-setup-link";
import { hasAccounts } from "@/lib/data/people/has-accounts";
import type { PublicContext } from "@/lib/services/public-context";

/** Whether a set-up link works, and why not: `unknown` also stands for one that a newer replaced. */
export function readSetupLink(ctx: PublicContext, token: string): Promise<LinkState | "unknown"> {
  return ctx.db.transact("all", async (db) => {
    if (await hasAccounts(db)) return "used";
    return (await findSetupLink(db, token, ctx.now)) ?? "unknown";
  });
}
