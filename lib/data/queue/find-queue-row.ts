import "server-only";
import type { QueueRow } from "@/lib/contract/queue";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";
import type { QueueReader } from "@/lib/data/queue/queue-conditions";
import type { StoredQueueRow } from "@/lib/data/queue/queue-row";
import { QUEUE_JOINS, queueColumns, toQueueRow } from "@/lib/data/queue/queue-row";
import { Prisma } from "@/prisma/generated/client";

/**
 * The case as a row of the queue, or null where it does not exist for this reader: who may not read all
 * cases reads those that wait for review, and those they have rated.
 */
export async function findQueueRow(
  db: Db,
  projectId: ProjectId,
  of: { caseId: string; reader: QueueReader },
): Promise<QueueRow | null> {
  const { rater, readsAll } = of.reader;
  const visible = readsAll
    ? Prisma.empty
    : Prisma.sql`AND (c.status = 'waiting' OR EXISTS (
        SELECT 1 FROM review_slot own JOIN rater ON rater.id = own.rater_id
        WHERE own.case_id = c.id AND own.state = 'final' AND rater.user_id = ${rater}))`;
  const [row] = await db.$queryRaw<StoredQueueRow[]>`
    SELECT ${queueColumns(of.reader)} FROM review_case c ${QUEUE_JOINS}
    WHERE c.project_id = ${projectId}::uuid AND c.id = ${of.caseId}::uuid ${visible}`;
  return row === undefined ? null : toQueueRow(row);
}
