import type { BulkPreview } from "@/lib/core/review/bulk-preview";
import { bulkPreview } from "@/lib/core/review/bulk-preview";
import { previewCases } from "@/lib/data/queue/preview-cases";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";
import { queueReader } from "@/lib/services/queue/queue-reader";

/** What assigning, prioritising and requeueing these cases would change. Changes nothing itself. */
export async function previewBulk(
  ctx: Context,
  projectSlug: string,
  caseIds: readonly string[],
): Promise<BulkPreview> {
  const project = await openProject(ctx, projectSlug, "manage_queue");
  const reader = queueReader(ctx.actor, project.id);
  const wanted = [...new Set(caseIds)];
  const cases = await ctx.db.transact(project.id, (db) =>
    previewCases(db, project.id, { caseIds: wanted, reader }),
  );
  return bulkPreview(wanted.length, cases);
}
