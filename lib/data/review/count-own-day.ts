import "server-only";
import type { OwnDay } from "@/lib/contract/home";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";
import type { Reviewer } from "@/lib/data/review/claimable";
import { SKIPPED_SLOT } from "@/lib/data/review/skipped-slot";

/** Work on what is severe is not timed: nobody should hurry there. */
const SEVERE = 2;

type OwnLabels = Pick<OwnDay, "labels" | "medianMs" | "skipped">;

/**
 * What a rater labelled and skipped since then. What was taken more than two days before is left out:
 * the index is by when a slot was taken, and leases are far shorter.
 */
export async function countOwnLabels(
  db: Db,
  projectId: ProjectId,
  { raterId, since }: { raterId: Reviewer["raterId"]; since: Date },
): Promise<OwnLabels> {
  const [row] = await db.$queryRaw<OwnLabels[]>`
    WITH taken AS (
      SELECT s.* FROM review_slot s
      WHERE s.rater_id = ${raterId}::uuid AND s.project_id = ${projectId}::uuid
        AND s.claimed_at >= ${since}::timestamptz - interval '2 days'
    ), labelled AS (
      SELECT v.elapsed_ms, v.severity FROM taken s
      JOIN label_version v ON v.id = coalesce(s.committed_id, s.final_id)
      WHERE s.state IN ('committed', 'final') AND coalesce(s.committed_at, s.final_at) >= ${since}
    )
    SELECT (SELECT count(*)::int FROM labelled) AS labels,
      (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY elapsed_ms) FROM labelled
       WHERE severity IS NULL OR severity < ${SEVERE}) AS "medianMs",
      (SELECT count(*)::int FROM taken s
       WHERE ${SKIPPED_SLOT} AND s.declined_at >= ${since}) AS skipped`;
  return row ?? { labels: 0, medianMs: null, skipped: 0 };
}

type OwnProposals = Pick<OwnDay, "approved" | "declined" | "decided">;

/** What was decided since then of the person's proposals, and by them. */
export async function countOwnProposals(
  db: Db,
  projectId: ProjectId,
  { actor, since }: { actor: string; since: Date },
): Promise<OwnProposals> {
  const [row] = await db.$queryRaw<OwnProposals[]>`
    SELECT
      count(*) FILTER (WHERE p.proposed_by = ${actor} AND p.state IN ('approved', 'released'))::int AS approved,
      count(*) FILTER (WHERE p.proposed_by = ${actor} AND p.state = 'declined')::int AS declined,
      count(*) FILTER (WHERE p.decided_by = ${actor})::int AS decided
    FROM proposal p
    WHERE p.project_id = ${projectId}::uuid AND p.decided_at >= ${since}`;
  return row ?? { approved: 0, declined: 0, decided: 0 };
}
