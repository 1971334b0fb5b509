import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import { RANDOM_AUDIT_QUEUE } from "@/lib/core/review/queue-order";
import type { Db } from "@/lib/data/client";

const MOST_COUNTED = 1_000;

/** How many places of the random audit wait for a person, counted up to 1,000. */
export async function countOpenAudit(db: Db, projectId: ProjectId): Promise<number> {
  // One queue and both conditions, so that the index of what can be claimed serves.
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (
      SELECT 1 FROM review_slot s
      WHERE s.queue_id = (
          SELECT id FROM review_queue
          WHERE project_id = ${projectId}::uuid AND slug = ${RANDOM_AUDIT_QUEUE})
        AND s.state IN ('open', 'claimed') AND s.state <> 'claimed'
      LIMIT ${MOST_COUNTED}
    ) waiting`;
  return row?.count ?? 0;
}
