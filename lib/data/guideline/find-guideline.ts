import "server-only";
import type { Guideline } from "@/lib/contract/guideline";
import { guidelineContentSchema } from "@/lib/contract/guideline";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

type Row = { version: number; content: unknown; createdBy: string; createdAt: Date };

/** One version of the project's guideline, or the one in force where none is named; null where there is none. */
export async function findGuideline(
  db: Db,
  projectId: ProjectId,
  version: number | null,
): Promise<Guideline | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT g.version, g.content, g.created_at AS "createdAt",
      coalesce(u.name, g.created_by) AS "createdBy"
    FROM guideline_version g
    JOIN project p ON p.id = g.project_id
    LEFT JOIN app_user u ON g.created_by = 'user:' || u.id
    WHERE g.project_id = ${projectId}::uuid
      AND g.version = coalesce(${version}::int, p.guideline_version)`;
  if (row === undefined) return null;
  const { content, createdAt, ...origin } = row;
  return {
    ...origin,
    createdAt: createdAt.toISOString(),
    ...guidelineContentSchema.parse(content),
  };
}
