import { notFound } from "@/lib/core/errors";
import { findQueueRow } from "@/lib/data/queue/find-queue-row";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";
import { queueReader } from "@/lib/services/queue/queue-reader";

/** The name of a case, for a page that is about to read it. Throws `not_found` where the actor sees none. */
export async function findNamedCase(
  ctx: Context,
  at: { project: string; case: string },
): Promise<{ externalId: string }> {
  const project = await openProject(ctx, at.project, "read_queue_cases");
  const reader = queueReader(ctx.actor, project.id);
  const row = await ctx.db.transact(project.id, (db) =>
    findQueueRow(db, project.id, { caseId: at.case, reader }),
  );
  if (row === null) throw notFound("This case");
  return { externalId: row.externalId };
}
