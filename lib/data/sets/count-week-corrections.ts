import "server-only";
import type { WeekCorrections, WeekRelease } from "@/lib/contract/home";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";
import type { QueueReader } from "@/lib/data/queue/queue-conditions";
import { proposalsSeenBy } from "@/lib/data/sets/proposals-seen-by";

type Week = { reader: QueueReader; since: Date; now: Date };

/** How many of the proposals the reader may see were made, and approved, since then. */
export async function countWeekProposals(
  db: Db,
  projectId: ProjectId,
  { now, reader, since }: Week,
): Promise<Pick<WeekCorrections, "proposed" | "approved">> {
  const [row] = await db.$queryRaw<{ proposed: number; approved: number }[]>`
    SELECT (
      SELECT count(*)::int FROM proposal p
      WHERE p.project_id = ${projectId}::uuid AND p.created_at >= ${since}
        AND p.state <> 'superseded' AND p.opens_at <= ${now} AND ${proposalsSeenBy(reader)}
    ) AS proposed, (
      SELECT count(*)::int FROM proposal p
      WHERE p.project_id = ${projectId}::uuid AND p.decided_at >= ${since}
        AND p.state IN ('approved', 'released') AND ${proposalsSeenBy(reader)}
    ) AS approved`;
  return row ?? { proposed: 0, approved: 0 };
}

/** The releases since then, newest first. The first of a set holds no corrections: it came with it. */
export function listWeekReleases(
  db: Db,
  projectId: ProjectId,
  since: Date,
): Promise<WeekRelease[]> {
  return db.$queryRaw<WeekRelease[]>`
    SELECT s.slug AS set, s.name AS "setName", r.number,
      jsonb_array_length(r.changelog) AS changes
    FROM release r JOIN evaluation_set s ON s.id = r.set_id
    WHERE r.project_id = ${projectId}::uuid AND r.number > 1 AND r.created_at >= ${since}
    ORDER BY r.created_at DESC, s.position`;
}
