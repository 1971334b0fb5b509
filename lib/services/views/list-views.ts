import { queueFilterSchema } from "@/lib/contract/queue";
import type { QueueView, QueueViews } from "@/lib/contract/queue-views";
import { can } from "@/lib/core/access/can";
import type { UserId } from "@/lib/core/brand";
import { asId } from "@/lib/core/brand";
import { shippedViews } from "@/lib/core/review/queue-view";
import { listSavedViews } from "@/lib/data/views/saved-view";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

/** The views of the queue: those of every project, those this one shares, and the asker's own. */
export async function listViews(ctx: Context, projectSlug: string): Promise<QueueViews> {
  const project = await openProject(ctx, projectSlug, "read_queue_cases");
  const { actor } = ctx;
  const may = (operation: "read_all_cases" | "review" | "manage_queue") =>
    can(actor, project.id, operation);
  const shipped = shippedViews({
    readAll: may("read_all_cases"),
    review: actor.kind === "user" && may("review"),
  });
  const person = actor.kind === "user" ? asId<UserId>(actor.userId) : null;
  const saved = await ctx.db.transact(project.id, (db) => listSavedViews(db, project.id, person));
  const manages = may("manage_queue");
  return {
    views: [
      ...shipped.map(
        (view): QueueView => ({
          ...view,
          kind: "shipped",
          filter: queueFilterSchema.parse(view.filter),
          mayChange: false,
        }),
      ),
      ...saved.map(({ filter, id, name, shared }): QueueView => {
        const kind = shared ? "shared" : "own";
        return { id, name, kind, filter, mayChange: !shared || manages };
      }),
    ],
  };
}
