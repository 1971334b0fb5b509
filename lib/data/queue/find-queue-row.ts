import "server-only";
import type { QueueRow } from "@/lib/contract/queue";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";
import type { QueueReader } from "@/lib/data/queue/queue-conditions";
import type { StoredQueueRow } from "@/lib/data/queue/queue-row";
import { QUEUE_COLUMNS, QUEUE_JOINS, toQueueRow } from "@/lib/data/queue/queue-row";
import { Prisma } from "@/prisma/generated/client";

/** The case as a row of the queue, or null where it does not exist for this reader. */
export async function findQueueRow(
  db: Db,
  projectId: ProjectId,
  of: { caseId: string; reader: QueueReader },
): Promise<QueueRow | null> {
  const visible = of.reader.readsAll ? Prisma.empty : Prisma.sql`AND c.status = 'waiting'`;
  const [row] = await db.$queryRaw<StoredQueueRow[]>`
    SELECT ${QUEUE_COLUMNS} FROM review_case c ${QUEUE_JOINS}
    WHERE c.project_id = ${projectId}::uuid AND c.id = ${of.caseId}::uuid ${visible}`;
  return row === undefined ? null : toQueueRow(row, of.reader.rates);
}
