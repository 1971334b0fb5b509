import "server-only";
import type { ProjectId, RaterId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

/**
 * How many of a rater's labels became final since then. What was taken more than two days before is
 * left out: the index is by when a slot was taken, and leases are far shorter.
 */
export async function countHistory(
  db: Db,
  projectId: ProjectId,
  { raterId, since }: { raterId: RaterId; since: Date },
): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM review_slot s
    WHERE s.rater_id = ${raterId}::uuid AND s.project_id = ${projectId}::uuid
      AND s.claimed_at >= ${since}::timestamptz - interval '2 days'
      AND s.state = 'final' AND s.final_at >= ${since}`;
  return row?.count ?? 0;
}
