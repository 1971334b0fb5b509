import type { OwnAccount } from "@/lib/data/people/find-account";
import { findAccount } from "@/lib/data/people/find-account";
import type { Context } from "@/lib/services/context";
import { requirePerson } from "@/lib/services/require-person";

/** Name and address of whoever is signed in. */
export async function readOwnAccount(ctx: Context): Promise<OwnAccount> {
  const { userId } = requirePerson(ctx);
  return await ctx.db.transact("all", (db) => findAccount(db, userId));
}
