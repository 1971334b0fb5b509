import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { QueueHead } from "@/lib/core/review/queue-order";
import type { Db } from "@/lib/data/client";
import type { Reviewer } from "@/lib/data/review/claimable";
import { allowedFor, FREE, reservedFor, SERVING_ORDER } from "@/lib/data/review/claimable";
import { Prisma } from "@/prisma/generated/client";

type Row = Omit<QueueHead, "dueAt" | "createdAt"> & { dueAt: Date | null; createdAt: Date };

/** The first slot that the reviewer would be given from each queue that has one. Locks nothing. */
export async function listQueueHeads(
  db: Db,
  projectId: ProjectId,
  reviewer: Reviewer,
): Promise<QueueHead[]> {
  const first = (reserved: boolean, more: Prisma.Sql) => Prisma.sql`
    (SELECT ${reserved} AS reserved, s.priority, s.due_at, s.created_at
     FROM review_slot s JOIN review_round r ON r.id = s.round_id
     WHERE s.queue_id = q.id AND ${FREE} AND ${allowedFor(reviewer)} AND ${more}
     ORDER BY ${SERVING_ORDER}
     LIMIT 1)`;
  const rows = await db.$queryRaw<Row[]>`
    SELECT q.id AS "queueId", q.slug, head.reserved, head.priority, head.due_at AS "dueAt",
      head.created_at AS "createdAt"
    FROM review_queue q CROSS JOIN LATERAL (
      ${first(true, reservedFor(reviewer))}
      UNION ALL ${first(false, Prisma.sql`s.reserved_for IS NULL`)}
      ORDER BY reserved DESC LIMIT 1
    ) head
    WHERE q.project_id = ${projectId}::uuid
    ORDER BY q.position, q.slug`;
  return rows.map((row) => ({
    ...row,
    dueAt: row.dueAt?.getTime() ?? null,
    createdAt: row.createdAt.getTime(),
  }));
}
