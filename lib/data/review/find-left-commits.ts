import "server-only";
import { PERMISSIONS } from "@/lib/core/access/can";
import type { ProjectId, RaterId, UserId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

/** A label that was committed and left there, with whose it is. */
export type LeftCommit = {
  projectId: ProjectId;
  scorerInForce: string;
  slotId: string;
  raterId: RaterId;
  userId: UserId;
};

/**
 * Labels committed before a time and neither kept nor revised since, and those of people who may review
 * in the project no more (gone, another role, the account disabled), whenever; the oldest first. Needs
 * scope "all".
 */
export function findLeftCommits(
  db: Db,
  { before, limit }: { before: Date; limit: number },
): Promise<LeftCommit[]> {
  return db.$queryRaw<LeftCommit[]>`
    SELECT s.project_id::text AS "projectId", p.scorer_in_force AS "scorerInForce",
      s.id::text AS "slotId", s.rater_id::text AS "raterId", rater.user_id AS "userId"
    FROM review_slot s
    JOIN review_round r ON r.id = s.round_id AND r.status = 'open'
    JOIN project p ON p.id = s.project_id
    JOIN rater ON rater.id = s.rater_id AND rater.user_id IS NOT NULL
    WHERE s.state = 'committed' AND (
      s.committed_at < ${before}
      OR NOT EXISTS (
        SELECT 1 FROM app_user u
        LEFT JOIN membership m ON m.user_id = u.id AND m.project_id = s.project_id
        WHERE u.id = rater.user_id AND u.disabled_at IS NULL
          AND (u.is_instance_admin OR m.role = ANY(${[...PERMISSIONS.review.roles]}))))
    ORDER BY s.committed_at, s.id LIMIT ${limit}`;
}
