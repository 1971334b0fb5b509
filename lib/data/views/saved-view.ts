import "server-only";
import type { QueueFilter } from "@/lib/contract/queue";
import { queueFilterSchema } from "@/lib/contract/queue";
import type { ProjectId, UserId } from "@/lib/core/brand";
import { asId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

/** A view as stored. */
export type SavedView = {
  id: string;
  ownerId: UserId;
  name: string;
  shared: boolean;
  filter: QueueFilter;
};

const COLUMNS = { id: true, ownerId: true, name: true, shared: true, filter: true } as const;

/** The views a project shares and those of this person, the shared ones first, each by name. */
export async function listSavedViews(
  db: Db,
  projectId: ProjectId,
  ownerId: UserId | null,
): Promise<SavedView[]> {
  const own = ownerId === null ? [] : [{ ownerId }];
  const rows = await db.savedView.findMany({
    where: { projectId, OR: [{ shared: true }, ...own] },
    select: COLUMNS,
    orderBy: [{ shared: "desc" }, { name: "asc" }, { id: "asc" }],
  });
  return rows.map(parseRow);
}

/** A view that is shared, or this person's own; null for another's and where there is none. */
export async function findSavedView(
  db: Db,
  projectId: ProjectId,
  of: { id: string; ownerId: UserId },
): Promise<SavedView | null> {
  const { id, ownerId } = of;
  const row = await db.savedView.findFirst({
    where: { projectId, id, OR: [{ shared: true }, { ownerId }] },
    select: COLUMNS,
  });
  return row === null ? null : parseRow(row);
}

function parseRow(
  row: Omit<SavedView, "filter" | "ownerId"> & { filter: unknown; ownerId: string },
): SavedView {
  return {
    ...row,
    ownerId: asId<UserId>(row.ownerId),
    filter: queueFilterSchema.parse(row.filter),
  };
}
