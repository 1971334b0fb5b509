import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

/** Where a tag stands: in how many final labels of people, and in how many samples of sets. */
export type TagUse = { tag: string; labels: number; samples: number };

/** How these tags are used now; those that nobody uses are left out. Reads the project's labels. */
export async function countTagUses(
  db: Db,
  projectId: ProjectId,
  tags: readonly string[],
): Promise<TagUse[]> {
  if (tags.length === 0) return [];
  return await db.$queryRaw<TagUse[]>`
    SELECT * FROM (
      SELECT tag,
        (SELECT count(*)::int FROM review_slot s JOIN label_version v ON v.id = s.final_id
          WHERE s.project_id = ${projectId}::uuid AND v.label->'tags' ? tag) AS labels,
        (SELECT count(*)::int FROM sample_version w
          WHERE w.project_id = ${projectId}::uuid AND NOT w.retired AND w.label->'tags' ? tag
            AND NOT EXISTS (
              SELECT 1 FROM sample_version later
              WHERE later.sample_id = w.sample_id AND later.version > w.version)) AS samples
      FROM unnest(${tags}::text[]) AS tag
    ) used WHERE labels + samples > 0`;
}
