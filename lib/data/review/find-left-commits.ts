import "server-only";
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
 * Labels committed before a time and neither kept nor revised since, and those of people who left the
 * project or whose account is disabled, whenever; the oldest first. Needs scope "all".
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
        SELECT 1 FROM membership m JOIN app_user u ON u.id = m.user_id
        WHERE m.project_id = s.project_id AND m.user_id = rater.user_id AND u.disabled_at IS NULL))
    ORDER BY s.committed_at, s.id LIMIT ${limit}`;
}
