import "server-only";
import type { SaveViewInput } from "@/lib/contract/queue-views";
import { QUEUE_VIEW_LIMITS } from "@/lib/contract/queue-views";
import type { ProjectId, UserId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";

/** Where a view is kept, and whose it is. */
export type ViewPlace = { projectId: ProjectId; ownerId: UserId; now: Date };

/** Lets saving and renaming in a project follow one another, so that a name stays one view's. */
export async function lockSavedViews(db: Db, projectId: ProjectId): Promise<void> {
  await db.$executeRaw`
    SELECT pg_advisory_xact_lock(hashtextextended(${`saved_view ${projectId}`}, 0))`;
}

/** The id of the view that has this name among the shared ones, or among this person's own; null: free. */
export async function findViewNamed(
  db: Db,
  { ownerId, projectId }: Pick<ViewPlace, "projectId" | "ownerId">,
  { name, shared }: { name: string; shared: boolean },
): Promise<string | null> {
  const [row] = await db.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM saved_view
    WHERE project_id = ${projectId}::uuid AND lower(name) = lower(${name}) AND shared = ${shared}
      AND (shared OR owner_id = ${ownerId})`;
  return row?.id ?? null;
}

/** Whether there are as many shared views, or as many of this person's, as there may be. */
export async function viewsAreFull(
  db: Db,
  { ownerId, projectId }: Pick<ViewPlace, "projectId" | "ownerId">,
  shared: boolean,
): Promise<boolean> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM saved_view
    WHERE project_id = ${projectId}::uuid AND shared = ${shared}
      AND (shared OR owner_id = ${ownerId})`;
  return (row?.count ?? 0) >= (shared ? QUEUE_VIEW_LIMITS.shared : QUEUE_VIEW_LIMITS.own);
}

/** Stores a view and gives its id. The caller has found the name free, under `lockSavedViews`. */
export async function insertSavedView(
  db: Db,
  { now, ownerId, projectId }: ViewPlace,
  { filter, name, shared }: SaveViewInput,
): Promise<string> {
  const id = newId(now);
  await db.$executeRaw`
    INSERT INTO saved_view
      (id, project_id, owner_id, name, shared, filter, created_at, updated_at)
    VALUES (${id}::uuid, ${projectId}::uuid, ${ownerId}, ${name}, ${shared},
      ${JSON.stringify(filter)}::jsonb, ${now}, ${now})`;
  return id;
}

/** Gives a view another name and, where there is one, another filter. */
export async function updateSavedView(
  db: Db,
  id: string,
  { filter, name, now }: { name: string; filter?: SaveViewInput["filter"]; now: Date },
): Promise<void> {
  const given = filter === undefined ? null : JSON.stringify(filter);
  await db.$executeRaw`
    UPDATE saved_view SET name = ${name}, updated_at = ${now},
      filter = coalesce(${given}::jsonb, filter)
    WHERE id = ${id}::uuid`;
}

/** Removes a view; false where another call did before. */
export async function deleteSavedView(db: Db, id: string): Promise<boolean> {
  return (await db.$executeRaw`DELETE FROM saved_view WHERE id = ${id}::uuid`) > 0;
}
