import { actorName } from "@/lib/core/access/actor";
import { notFound } from "@/lib/core/errors";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { deleteSavedView } from "@/lib/data/views/write-saved-view";
import type { Context } from "@/lib/services/context";
import { loggedFilter } from "@/lib/services/views/logged-filter";
import { openViews, requireView } from "@/lib/services/views/open-views";

/** Removes a view; the cases it found stay as they are. Throws `not_found`. */
export async function deleteView(
  ctx: Context,
  at: { project: string; view: string },
): Promise<void> {
  const place = await openViews(ctx, at.project);
  await ctx.db.transact(place.projectId, async (db) => {
    const view = await requireView(ctx, db, { ...place, id: at.view });
    if (!(await deleteSavedView(db, view.id))) throw notFound("This view");
    if (!view.shared) return;
    await appendAuditEntry(db, {
      chain: place.projectId,
      at: ctx.now,
      actor: actorName(ctx.actor),
      action: "view.delete",
      subjectType: "view",
      subjectId: view.id,
      before: { name: view.name, filter: loggedFilter(view.filter) },
      requestId: ctx.requestId,
    });
  });
}
