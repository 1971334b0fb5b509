import "server-only";
import type { ProjectId, RaterId } from "@/lib/core/brand";
import { asId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";

type Named = { id: string; name: string };

/**
 * The raters of a project who are people outside, by name, made at first use. Safe when two calls come at
 * once; those who are known are not held, so that imports by the same people don't wait for each other.
 */
export async function ensureOutsideRaters(
  db: Db,
  { names, now, projectId }: { projectId: ProjectId; names: readonly string[]; now: Date },
): Promise<Map<string, RaterId>> {
  const known = await db.$queryRaw<Named[]>`
    SELECT id::text, external_name AS name FROM rater
    WHERE project_id = ${projectId}::uuid AND external_name = ANY(${names}::text[])`;
  const byName = new Map(known.map(({ id, name }) => [name, asId<RaterId>(id)]));
  const missing = [...new Set(names)].filter((name) => !byName.has(name)).sort();
  if (missing.length === 0) return byName;
  const rows = missing.map((name) => ({ id: newId(now), name }));
  const made = await db.$queryRaw<Named[]>`
    INSERT INTO rater (id, project_id, external_name, created_at)
    SELECT "id", ${projectId}::uuid, "name", ${now}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row ("id" uuid, "name" text)
    ON CONFLICT (project_id, external_name) DO UPDATE SET external_name = excluded.external_name
    RETURNING id::text, external_name AS name`;
  for (const { id, name } of made) byName.set(name, asId<RaterId>(id));
  return byName;
}
