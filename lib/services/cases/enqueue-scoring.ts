import type { ProjectId } from "@/lib/core/brand";
import { splitBatches } from "@/lib/core/cases/split-batches";
import type { Db } from "@/lib/data/client";
import type { Context } from "@/lib/services/context";

const CASES_A_JOB = 200;

/** Asks for the cases to be scored and routed once this transaction has been committed. */
export async function enqueueScoring(
  ctx: Pick<Context, "enqueue">,
  db: Db,
  work: { projectId: ProjectId; caseIds: readonly string[] },
): Promise<void> {
  const limits = { items: CASES_A_JOB, weight: Number.POSITIVE_INFINITY };
  for (const caseIds of splitBatches(work.caseIds, () => 0, limits)) {
    await ctx.enqueue(db, { name: "score-cases", data: { projectId: work.projectId, caseIds } });
  }
}
