import { conflict } from "@/lib/core/errors";
import { findPasswordHash } from "@/lib/data/people/find-password-hash";
import type { Context } from "@/lib/services/context";
import { requirePerson } from "@/lib/services/require-person";

/** The person's own password hash, to compare the current password with. A conflict where there is none. */
export async function readOwnPasswordHash(ctx: Context): Promise<string> {
  const { userId } = requirePerson(ctx);
  const hash = await ctx.db.transact("all", (db) => findPasswordHash(db, userId));
  if (hash === null) throw conflict("This account has no password.", "no_password");
  return hash;
}
