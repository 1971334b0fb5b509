import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { CsvMapping } from "@/lib/core/formats/csv-mapping";
import type { Db } from "@/lib/data/client";

export type MappingToKeep = {
  projectId: ProjectId;
  name: string;
  content: CsvMapping;
  by: string;
  at: Date;
};

/** More than anybody chooses from, and a bound on what a project stores. */
export const MAPPINGS_A_PROJECT = 200;

/**
 * Keeps a mapping under its name, in place of one that was there. `unchanged` where that one says the
 * same, `full` where the project keeps as many as it may. Of concurrent calls the last one stands.
 */
export async function putMapping(
  db: Db,
  { at, by, content, name, projectId }: MappingToKeep,
): Promise<"created" | "changed" | "unchanged" | "full"> {
  const text = JSON.stringify(content);
  const [kept] = await db.$queryRaw<{ created: boolean }[]>`
    INSERT INTO import_mapping AS kept
      (project_id, name, content, created_by, created_at, updated_at)
    SELECT ${projectId}::uuid, ${name}, ${text}::jsonb, ${by}, ${at}, ${at}
    WHERE (SELECT count(*) FROM import_mapping
           WHERE project_id = ${projectId}::uuid AND name <> ${name}) < ${MAPPINGS_A_PROJECT}
    ON CONFLICT (project_id, name) DO UPDATE
      SET content = excluded.content, updated_at = excluded.updated_at
      WHERE kept.content <> excluded.content
    RETURNING xmax = 0 AS created`;
  if (kept !== undefined) return kept.created ? "created" : "changed";
  const known = await db.importMapping.findUnique({
    where: { projectId_name: { projectId, name } },
    select: { name: true },
  });
  return known === null ? "full" : "unchanged";
}

/** Forgets a mapping; false where none of that name is kept. */
export async function deleteMappingRow(
  db: Db,
  { name, projectId }: { projectId: ProjectId; name: string },
): Promise<boolean> {
  const { count } = await db.importMapping.deleteMany({ where: { projectId, name } });
  return count > 0;
}
