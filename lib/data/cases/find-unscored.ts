import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

/**
 * Cases that wait for a scoring job, by project, the longest waiting first, at most `limit` of each:
 * stored before a time and not scored yet, or scored with a selection from before it that no round
 * took up. Needs scope "all".
 */
export function findUnscored(
  db: Db,
  { before, limit }: { before: Date; limit: number },
): Promise<{ projectId: ProjectId; caseIds: string[] }[]> {
  return db.$queryRaw<{ projectId: ProjectId; caseIds: string[] }[]>`
    SELECT p.id::text AS "projectId", array_agg(c.id::text ORDER BY c.since, c.id) AS "caseIds"
    FROM project p
    CROSS JOIN LATERAL (
      SELECT id, min(since) AS since FROM (
        (SELECT id, created_at AS since FROM review_case
         WHERE project_id = p.id AND status = 'scoring' AND created_at < ${before}
         ORDER BY created_at, id LIMIT ${limit})
        UNION ALL
        (SELECT case_id, created_at FROM selection
         WHERE project_id = p.id AND round_id IS NULL AND created_at < ${before}
         ORDER BY created_at LIMIT ${limit})
      ) waiting
      GROUP BY id ORDER BY min(since), id LIMIT ${limit}
    ) c
    GROUP BY p.id`;
}
