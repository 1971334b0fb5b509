import { findUnscored } from "@/lib/data/cases/find-unscored";
import { enqueueScoring } from "@/lib/services/cases/enqueue-scoring";
import type { Context } from "@/lib/services/context";
import { requireSystem } from "@/lib/services/require-system";

const PATIENCE_MINUTES = 10;
const CASES_A_PROJECT = 2_000;

/**
 * Asks again for the scoring of cases that have waited for ten minutes, such as those whose job failed
 * too often while the database was away. No case stays out of sight for ever. Gives their number.
 */
export function rescueUnscored(ctx: Context): Promise<number> {
  requireSystem(ctx);
  const before = new Date(ctx.now.getTime() - PATIENCE_MINUTES * 60_000);
  return ctx.db.transact("all", async (db) => {
    const projects = await findUnscored(db, { before, limit: CASES_A_PROJECT });
    for (const work of projects) await enqueueScoring(ctx, db, work);
    return projects.reduce((sum, { caseIds }) => sum + caseIds.length, 0);
  });
}
