import type { SetSummary } from "@/lib/contract/sets";
import { listSets as listStoredSets } from "@/lib/data/sets/list-sets";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";
import { queueReader } from "@/lib/services/queue/queue-reader";

/** The project's evaluation sets with their newest release and what waits. */
export async function listSets(ctx: Context, projectSlug: string): Promise<SetSummary[]> {
  const project = await openProject(ctx, projectSlug, "read_sets");
  const reader = queueReader(ctx.actor, project.id);
  return ctx.db.transact(project.id, (db) =>
    listStoredSets(db, project.id, { reader, now: ctx.now }),
  );
}
