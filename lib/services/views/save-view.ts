import type { QueueView, SaveViewInput } from "@/lib/contract/queue-views";
import { actorName } from "@/lib/core/access/actor";
import { conflict } from "@/lib/core/errors";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import {
  findViewNamed,
  insertSavedView,
  lockSavedViews,
  updateSavedView,
  viewsAreFull,
} from "@/lib/data/views/write-saved-view";
import type { Context } from "@/lib/services/context";
import { requireStanding } from "@/lib/services/open-project";
import { loggedFilter } from "@/lib/services/views/logged-filter";
import { openViews, requireFreeName } from "@/lib/services/views/open-views";

/**
 * Keeps a filter under a name: for the person alone, or, by a lead, for everyone. One of that name
 * gets the new filter instead. Throws `conflict` (`shipped`, `too_many`).
 */
export async function saveView(
  ctx: Context,
  projectSlug: string,
  input: SaveViewInput,
): Promise<QueueView> {
  const place = await openViews(ctx, projectSlug);
  const { filter, name, shared } = input;
  if (shared) requireStanding(ctx, place.projectId, "manage_queue");
  requireFreeName(name);
  return ctx.db.transact(place.projectId, async (db) => {
    await lockSavedViews(db, place.projectId);
    const known = await findViewNamed(db, place, input);
    if (known === null && (await viewsAreFull(db, place, shared))) {
      throw conflict("There are as many views as can be kept: remove one first.", "too_many");
    }
    if (known !== null) await updateSavedView(db, known, { name, filter, now: ctx.now });
    const id = known ?? (await insertSavedView(db, place, input));
    if (shared) {
      await appendAuditEntry(db, {
        chain: place.projectId,
        at: ctx.now,
        actor: actorName(ctx.actor),
        action: known === null ? "view.share" : "view.change",
        subjectType: "view",
        subjectId: id,
        after: { name, filter: loggedFilter(filter) },
        requestId: ctx.requestId,
      });
    }
    return { id, name, kind: shared ? "shared" : "own", filter, mayChange: true };
  });
}
