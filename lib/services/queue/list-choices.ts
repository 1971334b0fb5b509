import type { QueueChoices } from "@/lib/contract/queue";
import { listQueueChoices } from "@/lib/data/queue/list-queue-choices";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

/** What the queue can be filtered by, who can be assigned, and where a case can be sent. */
export async function listChoices(ctx: Context, projectSlug: string): Promise<QueueChoices> {
  const project = await openProject(ctx, projectSlug, "read_queue_cases");
  return ctx.db.transact(project.id, (db) => listQueueChoices(db, project.id));
}
