import "server-only";
import type { GuidelineVersionLine } from "@/lib/contract/guideline";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

type Row = Omit<GuidelineVersionLine, "createdAt"> & { createdAt: Date };

/**
 * Every version of the project's guideline, newest first, with how many labels of people were made by
 * it: one for each slot whose label is final now. Reads all of the project's final slots.
 */
export async function listGuidelineVersions(
  db: Db,
  projectId: ProjectId,
): Promise<GuidelineVersionLine[]> {
  const rows = await db.$queryRaw<Row[]>`
    WITH made AS (
      SELECT v.guideline_version AS version, count(*)::int AS labels
      FROM review_slot s JOIN label_version v ON v.id = s.final_id
      WHERE s.project_id = ${projectId}::uuid AND s.state = 'final'
      GROUP BY v.guideline_version
    )
    SELECT g.version, coalesce(g.content->>'note', '') AS note, g.created_at AS "createdAt",
      coalesce(u.name, g.created_by) AS "createdBy", coalesce(made.labels, 0) AS labels
    FROM guideline_version g
    LEFT JOIN made ON made.version = g.version
    LEFT JOIN app_user u ON g.created_by = 'user:' || u.id
    WHERE g.project_id = ${projectId}::uuid
    ORDER BY g.version DESC`;
  return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }));
}
