import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

/** Cases stored before a time that are not scored yet, by project, at most `limit` of each. Needs scope "all". */
export function findUnscored(
  db: Db,
  { before, limit }: { before: Date; limit: number },
): Promise<{ projectId: ProjectId; caseIds: string[] }[]> {
  return db.$queryRaw<{ projectId: ProjectId; caseIds: string[] }[]>`
    SELECT p.id::text AS "projectId", array_agg(c.id::text ORDER BY c.id) AS "caseIds"
    FROM project p
    CROSS JOIN LATERAL (
      SELECT id FROM review_case
      WHERE project_id = p.id AND status = 'scoring' AND created_at < ${before}
      ORDER BY created_at DESC, id DESC LIMIT ${limit}
    ) c
    GROUP BY p.id`;
}
