import type { ScorerVersion } from "@/lib/data/evaluation/find-unscored-samples";
import { findProjectsToEvaluate } from "@/lib/data/evaluation/find-unscored-samples";
import type { Context } from "@/lib/services/context";
import { requireSystem } from "@/lib/services/require-system";

/**
 * Asks for the samples to be scored in every project where a scorer has not come to one: where it has a
 * new version, or a job was lost. Gives the number of projects.
 */
export function requestEvaluations(
  ctx: Context,
  scorers: readonly ScorerVersion[],
): Promise<number> {
  requireSystem(ctx);
  return ctx.db.transact("all", async (db) => {
    const projects = await findProjectsToEvaluate(db, scorers);
    for (const projectId of projects) {
      await ctx.enqueue(db, { name: "score-samples", data: { projectId } });
    }
    return projects.length;
  });
}
