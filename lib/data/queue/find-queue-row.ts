import "server-only";
import type { QueueRow } from "@/lib/contract/queue";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";
import { casesSeenBy } from "@/lib/data/queue/cases-seen-by";
import type { QueueReader } from "@/lib/data/queue/queue-conditions";
import type { StoredQueueRow } from "@/lib/data/queue/queue-row";
import { QUEUE_JOINS, queueColumns, toQueueRow } from "@/lib/data/queue/queue-row";

/** The case as a row of the queue, or null where it does not exist for this reader. */
export async function findQueueRow(
  db: Db,
  projectId: ProjectId,
  of: { caseId: string; reader: QueueReader },
): Promise<QueueRow | null> {
  const [row] = await db.$queryRaw<StoredQueueRow[]>`
    SELECT ${queueColumns(of.reader)} FROM review_case c ${QUEUE_JOINS}
    WHERE c.project_id = ${projectId}::uuid AND c.id = ${of.caseId}::uuid
      AND ${casesSeenBy(of.reader)}`;
  return row === undefined ? null : toQueueRow(row);
}
