import type { AccountRow } from "@/lib/data/people/list-accounts";
import { listAccounts } from "@/lib/data/people/list-accounts";
import type { Context } from "@/lib/services/context";
import { requireInstanceAdmin } from "@/lib/services/require-instance-admin";

/** Everybody with an account here. For administrators of the instance. */
export async function listInstanceAccounts(ctx: Context): Promise<AccountRow[]> {
  requireInstanceAdmin(ctx);
  return await ctx.db.transact("all", listAccounts);
}
