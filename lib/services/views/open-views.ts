import type { ProjectId, UserId } from "@/lib/core/brand";
import { asId } from "@/lib/core/brand";
import { conflict, notFound } from "@/lib/core/errors";
import { SHIPPED_VIEW_NAMES } from "@/lib/core/review/queue-view";
import type { Db } from "@/lib/data/client";
import type { SavedView } from "@/lib/data/views/saved-view";
import { findSavedView } from "@/lib/data/views/saved-view";
import type { Context } from "@/lib/services/context";
import { openProject, requireStanding } from "@/lib/services/open-project";
import { requirePerson } from "@/lib/services/require-person";

/** A person who keeps views in a project. Throws `forbidden` for keys and for work without a person. */
export async function openViews(
  ctx: Context,
  projectSlug: string,
): Promise<{ projectId: ProjectId; ownerId: UserId; now: Date }> {
  const project = await openProject(ctx, projectSlug, "read_queue_cases");
  const { userId } = requirePerson(ctx);
  return { projectId: project.id, ownerId: asId<UserId>(userId), now: ctx.now };
}

/** The view, if the person may change it. Another's own is not found; a shared one needs a lead. */
export async function requireView(
  ctx: Context,
  db: Db,
  at: { projectId: ProjectId; ownerId: UserId; id: string },
): Promise<SavedView> {
  const view = await findSavedView(db, at.projectId, at);
  if (view === null) throw notFound("This view");
  if (view.shared) requireStanding(ctx, at.projectId, "manage_queue");
  return view;
}

/** Throws `conflict` (`shipped`) for the name of a view that every project has. */
export function requireFreeName(name: string): void {
  const taken = SHIPPED_VIEW_NAMES.some((one) => one.toLowerCase() === name.toLowerCase());
  if (taken) throw conflict(`“${name}” comes with the product: choose another name.`, "shipped");
}
