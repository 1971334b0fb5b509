import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";
import { NEWEST_RELEASE } from "@/lib/data/evaluation/newest-release";
import { Prisma } from "@/prisma/generated/client";

/** Which scorer; `version` as `scorer@version`. */
export type ScorerVersion = { name: string; version: string };

/** A sample version `m` of a newest release that one of the scorers has not come to. */
function lacksScore(scorers: readonly ScorerVersion[]): Prisma.Sql {
  const names = scorers.map(({ name }) => name);
  const versions = scorers.map(({ version }) => version);
  return Prisma.sql`EXISTS (
    SELECT 1 FROM unnest(${names}::text[], ${versions}::text[]) AS wanted (scorer, version)
    WHERE NOT EXISTS (
      SELECT 1 FROM sample_score score
      WHERE score.sample_version_id = m.sample_version_id
        AND score.scorer = wanted.scorer AND score.scorer_version = wanted.version))`;
}

const MEMBERS = Prisma.sql`
  evaluation_set s CROSS JOIN LATERAL ${NEWEST_RELEASE} r
  JOIN release_sample m ON m.release_id = r.id`;

/** The sample versions in newest releases of a project that lack the score of a scorer, some of them. */
export async function findUnscoredSamples(
  db: Db,
  projectId: ProjectId,
  of: { scorers: readonly ScorerVersion[]; limit: number },
): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT m.sample_version_id::text AS id FROM ${MEMBERS}
    WHERE s.project_id = ${projectId}::uuid AND ${lacksScore(of.scorers)}
    ORDER BY s.position, m.position LIMIT ${of.limit}`;
  return rows.map(({ id }) => id);
}

/** The projects where a newest release lacks a score. Needs scope "all". */
export async function findProjectsToEvaluate(
  db: Db,
  scorers: readonly ScorerVersion[],
): Promise<ProjectId[]> {
  const rows = await db.$queryRaw<{ id: ProjectId }[]>`
    SELECT DISTINCT s.project_id::text AS id FROM ${MEMBERS} WHERE ${lacksScore(scorers)}`;
  return rows.map(({ id }) => id);
}
