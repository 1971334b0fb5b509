import "server-only";
import { guidelineTags } from "@/lib/contract/stored-review";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

/** The tags that the project's guideline in force defines. */
export async function findGuidelineTags(db: Db, projectId: ProjectId): Promise<string[]> {
  const [row] = await db.$queryRaw<{ content: unknown }[]>`
    SELECT jsonb_build_object('tags', g.content->'tags') AS content
    FROM project p JOIN guideline_version g
      ON g.project_id = p.id AND g.version = p.guideline_version
    WHERE p.id = ${projectId}::uuid`;
  return guidelineTags(row?.content);
}
