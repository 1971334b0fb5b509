import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { RemainingWork } from "@/lib/core/review/why-empty";
import type { Db } from "@/lib/data/client";
import type { Reviewer } from "@/lib/data/review/claimable";
import { allowedFor } from "@/lib/data/review/claimable";
import { Prisma } from "@/prisma/generated/client";

const MOST_COUNTED = 1_000;

/**
 * What is left in a queue, of a case, or in the whole project that this reviewer could not take.
 * Looks at no more than 1,000 slots.
 */
export async function countRemaining(
  db: Db,
  projectId: ProjectId,
  of: { reviewer: Reviewer; queueId?: string | undefined; caseId?: string | undefined },
): Promise<RemainingWork> {
  const { caseId, queueId, reviewer } = of;
  const inQueue =
    queueId === undefined ? Prisma.empty : Prisma.sql`AND s.queue_id = ${queueId}::uuid`;
  const ofCase = caseId === undefined ? Prisma.empty : Prisma.sql`AND s.case_id = ${caseId}::uuid`;
  const [counted] = await db.$queryRaw<RemainingWork[]>`
    SELECT
      count(*) FILTER (WHERE mine)::int AS "heldByYou",
      count(*) FILTER (WHERE NOT mine AND allowed)::int AS "heldByOthers",
      count(*) FILTER (WHERE NOT mine AND NOT allowed)::int AS "notYours"
    FROM (
      (SELECT s.rater_id IS NOT DISTINCT FROM ${reviewer.raterId}::uuid AS mine,
         (SELECT ${allowedFor(reviewer)} FROM review_round r
          WHERE r.id = s.round_id AND r.status = 'open') AS allowed
       FROM review_slot s
       WHERE s.project_id = ${projectId}::uuid AND s.state IN ('open', 'claimed')
         ${inQueue} ${ofCase}
       LIMIT ${MOST_COUNTED})
      UNION ALL
      (SELECT true, true
       FROM review_slot s JOIN review_round r ON r.id = s.round_id
       WHERE s.rater_id = ${reviewer.raterId}::uuid AND r.status = 'open'
         AND s.state = 'committed' ${inQueue} ${ofCase})
    ) remaining`;
  return counted ?? { heldByOthers: 0, heldByYou: 0, notYours: 0 };
}
