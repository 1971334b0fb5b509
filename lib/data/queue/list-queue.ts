import "server-only";
import type { QueueFilter, QueueRow } from "@/lib/contract/queue";
import type { ProjectId } from "@/lib/core/brand";
import type { QueueCursor } from "@/lib/core/review/queue-cursor";
import type { Db } from "@/lib/data/client";
import type { QueueReader } from "@/lib/data/queue/queue-conditions";
import { queueConditions } from "@/lib/data/queue/queue-conditions";
import type { StoredQueueRow } from "@/lib/data/queue/queue-row";
import { QUEUE_JOINS, queueColumns, toQueueRow } from "@/lib/data/queue/queue-row";
import { textCondition } from "@/lib/data/queue/text-condition";
import { Prisma } from "@/prisma/generated/client";

const ORDER = {
  priority: Prisma.sql`c.priority DESC, c.created_at, c.id`,
  newest: Prisma.sql`c.created_at DESC, c.id DESC`,
};

/**
 * The page of ids after the cursor. By priority it is two ranges of the index, each read in order: what
 * is as urgent as the last row, and what is less. As one condition the first would be read from its start.
 */
function pageOfCases(
  conditions: Prisma.Sql,
  sort: QueueFilter["sort"],
  page: { cursor: QueueCursor | null; limit: number },
): Prisma.Sql {
  const { cursor, limit } = page;
  const from = (beyond: Prisma.Sql) => Prisma.sql`
    SELECT c.* FROM review_case c WHERE ${conditions} ${beyond}
    ORDER BY ${ORDER[sort]} LIMIT ${limit}`;
  if (cursor === null) return from(Prisma.empty);
  const at = Prisma.sql`(${cursor.createdAt}::timestamptz, ${cursor.id}::uuid)`;
  if (sort === "newest") return from(Prisma.sql`AND (c.created_at, c.id) < ${at}`);
  const equal = Prisma.sql`AND c.priority = ${cursor.priority} AND (c.created_at, c.id) > ${at}`;
  const less = Prisma.sql`AND c.priority < ${cursor.priority}`;
  return Prisma.sql`(${from(equal)}) UNION ALL (${from(less)})`;
}

type QueueScope = { filter: QueueFilter; reader: QueueReader; now: Date };

async function conditionsOf(db: Db, projectId: ProjectId, scope: QueueScope): Promise<Prisma.Sql> {
  const { q } = scope.filter;
  const text = q === undefined ? null : await textCondition(db, projectId, q);
  return queueConditions(projectId, scope.filter, { ...scope, text });
}

/**
 * One page of the queue after the cursor. The page of ids comes from the narrow table by its index;
 * only then are rounds and people joined, for the rows shown.
 */
export async function listQueue(
  db: Db,
  projectId: ProjectId,
  page: QueueScope & { cursor: QueueCursor | null; limit: number },
): Promise<QueueRow[]> {
  const { sort } = page.filter;
  const conditions = await conditionsOf(db, projectId, page);
  const rows = await db.$queryRaw<StoredQueueRow[]>`
    WITH c AS MATERIALIZED (${pageOfCases(conditions, sort, page)})
    SELECT ${queueColumns(page.reader)} FROM c ${QUEUE_JOINS}
    ORDER BY ${ORDER[sort]} LIMIT ${page.limit}`;
  return rows.map(toQueueRow);
}

/** How many cases a filter finds, counted up to `most`. */
export async function countQueue(
  db: Db,
  projectId: ProjectId,
  of: QueueScope & { most: number },
): Promise<number> {
  const conditions = await conditionsOf(db, projectId, of);
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (
      SELECT 1 FROM review_case c WHERE ${conditions} LIMIT ${of.most}
    ) found`;
  return row?.count ?? 0;
}
