import { AGE_STEPS } from "@/lib/core/routing/priority";
import { lockCases } from "@/lib/data/cases/lock-cases";
import type { AgedCase } from "@/lib/data/queue/find-aged-cases";
import { findAgedCases } from "@/lib/data/queue/find-aged-cases";
import { replacePriorityPart } from "@/lib/data/queue/replace-priority-part";
import type { Context } from "@/lib/services/context";
import { requireSystem } from "@/lib/services/require-system";

const CASES_A_BATCH = 500;
const BATCHES_A_RUN = 40;

/**
 * Moves waiting cases up as their due date comes nearer, a quarter of the time at a step. Gives how many.
 * It follows from the clock alone, so the log says nothing of it.
 */
export async function raiseAgedCases(ctx: Context): Promise<number> {
  requireSystem(ctx);
  let raised = 0;
  for (let batch = 0; batch < BATCHES_A_RUN; batch += 1) {
    const aged = await ctx.db.transact("all", (db) =>
      findAgedCases(db, { now: ctx.now, limit: CASES_A_BATCH }),
    );
    for (const alike of Map.groupBy(aged, (one) => `${one.projectId} ${one.quarters}`).values()) {
      raised += await raise(ctx, alike);
    }
    if (aged.length < CASES_A_BATCH) break;
  }
  return raised;
}

async function raise(ctx: Context, alike: readonly AgedCase[]): Promise<number> {
  const [first] = alike;
  const part = AGE_STEPS[first?.quarters ?? 0];
  if (first === undefined || part === undefined) return 0;
  const { projectId } = first;
  const caseIds = alike.map(({ caseId }) => caseId);
  return await ctx.db.transact(projectId, async (db) => {
    await lockCases(db, projectId, caseIds);
    return (await replacePriorityPart(db, projectId, { caseIds, part })).size;
  });
}
