import "server-only";
import type { ProjectId, RaterId } from "@/lib/core/brand";
import { asId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";

/**
 * The raters of a project who are people outside, by name, made at first use. Sorted, so that two calls
 * never wait for each other.
 */
export async function ensureOutsideRaters(
  db: Db,
  { names, now, projectId }: { projectId: ProjectId; names: readonly string[]; now: Date },
): Promise<Map<string, RaterId>> {
  const rows = [...new Set(names)].sort().map((name) => ({ id: newId(now), name }));
  if (rows.length === 0) return new Map();
  const raters = await db.$queryRaw<{ id: string; name: string }[]>`
    INSERT INTO rater (id, project_id, external_name, created_at)
    SELECT "id", ${projectId}::uuid, "name", ${now}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row ("id" uuid, "name" text)
    ON CONFLICT (project_id, external_name) DO UPDATE SET external_name = excluded.external_name
    RETURNING id::text, external_name AS name`;
  return new Map(raters.map(({ id, name }) => [name, asId<RaterId>(id)]));
}
