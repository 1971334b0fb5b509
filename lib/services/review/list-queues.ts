import type { QueueSummary } from "@/lib/contract/desk";
import { listQueueSummaries } from "@/lib/data/review/list-queue-summaries";
import type { Context } from "@/lib/services/context";
import { openDesk } from "@/lib/services/open-desk";

/** The project's queues with what waits for this reviewer in each. */
export async function listQueues(ctx: Context, projectSlug: string): Promise<QueueSummary[]> {
  const desk = await openDesk(ctx, projectSlug);
  return desk.transact((db, { reviewer }) => listQueueSummaries(db, desk.project.id, reviewer));
}
