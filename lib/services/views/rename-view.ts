import { actorName } from "@/lib/core/access/actor";
import { conflict } from "@/lib/core/errors";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { findViewNamed, lockSavedViews, updateSavedView } from "@/lib/data/views/write-saved-view";
import type { Context } from "@/lib/services/context";
import { openViews, requireFreeName, requireView } from "@/lib/services/views/open-views";

/** Gives a view another name. Throws `conflict` (`name_taken`, `shipped`), `not_found`. */
export async function renameView(
  ctx: Context,
  at: { project: string; view: string },
  name: string,
): Promise<void> {
  const place = await openViews(ctx, at.project);
  requireFreeName(name);
  await ctx.db.transact(place.projectId, async (db) => {
    await lockSavedViews(db, place.projectId);
    const view = await requireView(ctx, db, { ...place, id: at.view });
    if (view.name === name) return;
    const other = await findViewNamed(db, place, { name, shared: view.shared });
    if (other !== null && other !== view.id) {
      throw conflict(`Another view is called “${name}”.`, "name_taken");
    }
    await updateSavedView(db, view.id, { name, now: ctx.now });
    if (!view.shared) return;
    await appendAuditEntry(db, {
      chain: place.projectId,
      at: ctx.now,
      actor: actorName(ctx.actor),
      action: "view.rename",
      subjectType: "view",
      subjectId: view.id,
      before: { name: view.name },
      after: { name },
      requestId: ctx.requestId,
    });
  });
}
