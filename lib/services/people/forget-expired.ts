import { deleteExpired } from "@/lib/data/people/delete-expired";
import type { Context } from "@/lib/services/context";
import { requireSystem } from "@/lib/services/require-system";

/** Removes sessions that are over and counts of sign-ins that no longer limit anybody; says how many. */
export function forgetExpired(ctx: Context): Promise<number> {
  requireSystem(ctx);
  return ctx.db.transact("all", (db) => deleteExpired(db, ctx.now));
}
