import { deleteOldRecords } from "@/lib/data/idempotency/delete-old-records";
import type { Context } from "@/lib/services/context";
import { requireSystem } from "@/lib/services/require-system";

/** Removes answers kept under an Idempotency-Key for more than 24 hours, and says how many. */
export function forgetOldAnswers(ctx: Context): Promise<number> {
  requireSystem(ctx);
  return ctx.db.transact("all", (db) => deleteOldRecords(db, ctx.now));
}
