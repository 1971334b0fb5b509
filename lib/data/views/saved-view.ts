import "server-only";
import type { QueueFilter } from "@/lib/contract/queue";
import { queueFilterSchema } from "@/lib/contract/queue";
import type { ProjectId, UserId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";
import { Prisma } from "@/prisma/generated/client";

/** A view as stored. */
export type SavedView = {
  id: string;
  ownerId: UserId;
  name: string;
  shared: boolean;
  filter: QueueFilter;
};

type Row = Omit<SavedView, "filter"> & { filter: unknown };

const COLUMNS = Prisma.sql`id::text, owner_id AS "ownerId", name, shared, filter`;

/** The views a project shares and those of this person, the shared ones first, each by name. */
export async function listSavedViews(
  db: Db,
  projectId: ProjectId,
  ownerId: UserId | null,
): Promise<SavedView[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${COLUMNS} FROM saved_view
    WHERE project_id = ${projectId}::uuid AND (shared OR owner_id = ${ownerId})
    ORDER BY shared DESC, lower(name), id`;
  return rows.flatMap((row) => parseRow(row) ?? []);
}

/** A view that is shared, or this person's own; null for another's and where there is none. */
export async function findSavedView(
  db: Db,
  projectId: ProjectId,
  of: { id: string; ownerId: UserId },
): Promise<SavedView | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT ${COLUMNS} FROM saved_view
    WHERE project_id = ${projectId}::uuid AND id = ${of.id}::uuid
      AND (shared OR owner_id = ${of.ownerId})`;
  return row === undefined ? null : parseRow(row);
}

/** Null for one whose filters this version doesn't know: the others are to be had all the same. */
function parseRow(row: Row): SavedView | null {
  const filter = queueFilterSchema.safeParse(row.filter);
  return filter.success ? { ...row, filter: filter.data } : null;
}
