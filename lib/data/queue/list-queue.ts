import "server-only";
import type { QueueFilter, QueueRow } from "@/lib/contract/queue";
import type { ProjectId } from "@/lib/core/brand";
import type { QueueCursor } from "@/lib/core/review/queue-cursor";
import type { Db } from "@/lib/data/client";
import type { QueueReader } from "@/lib/data/queue/queue-conditions";
import { queueConditions } from "@/lib/data/queue/queue-conditions";
import type { StoredQueueRow } from "@/lib/data/queue/queue-row";
import { QUEUE_JOINS, queueColumns, toQueueRow } from "@/lib/data/queue/queue-row";
import { Prisma } from "@/prisma/generated/client";

const ORDER = {
  priority: Prisma.sql`c.priority DESC, c.created_at, c.id`,
  newest: Prisma.sql`c.created_at DESC, c.id DESC`,
};

function afterCursor(sort: QueueFilter["sort"], cursor: QueueCursor | null): Prisma.Sql {
  if (cursor === null) return Prisma.empty;
  const at = Prisma.sql`(${cursor.createdAt}::timestamptz, ${cursor.id}::uuid)`;
  return sort === "newest"
    ? Prisma.sql`AND (c.created_at, c.id) < ${at}`
    : Prisma.sql`AND c.priority <= ${cursor.priority}
        AND (c.priority < ${cursor.priority} OR (c.created_at, c.id) > ${at})`;
}

/**
 * One page of the queue after the cursor. The page of ids comes from the narrow table by its index;
 * only then are rounds and people joined, for the rows shown.
 */
export async function listQueue(
  db: Db,
  projectId: ProjectId,
  page: {
    filter: QueueFilter;
    reader: QueueReader;
    cursor: QueueCursor | null;
    limit: number;
    now: Date;
  },
): Promise<QueueRow[]> {
  const { cursor, filter, limit } = page;
  const order = ORDER[filter.sort];
  const rows = await db.$queryRaw<StoredQueueRow[]>`
    WITH c AS MATERIALIZED (
      SELECT c.* FROM review_case c
      WHERE ${queueConditions(projectId, filter, page)} ${afterCursor(filter.sort, cursor)}
      ORDER BY ${order} LIMIT ${limit}
    )
    SELECT ${queueColumns(page.reader)} FROM c ${QUEUE_JOINS} ORDER BY ${order}`;
  return rows.map(toQueueRow);
}

/** How many cases a filter finds, counted up to `most`. */
export async function countQueue(
  db: Db,
  projectId: ProjectId,
  of: { filter: QueueFilter; reader: QueueReader; most: number; now: Date },
): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (
      SELECT 1 FROM review_case c WHERE ${queueConditions(projectId, of.filter, of)} LIMIT ${of.most}
    ) found`;
  return row?.count ?? 0;
}
