import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { NewCase } from "@/lib/data/cases/insert-cases";
import type { Db } from "@/lib/data/client";

/** What a known case may be told later: it is no part of its content. */
export type CaseAdditions = Pick<NewCase, "id" | "modelVersion" | "language" | "category" | "tags">;

/**
 * Fills in what these cases lack; what they have stays. Gives the ids of those that changed. Concurrent
 * calls hold cases in one order.
 */
export async function completeCases(
  db: Db,
  projectId: ProjectId,
  additions: readonly CaseAdditions[],
): Promise<string[]> {
  if (additions.length === 0) return [];
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH input AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(additions)}::jsonb) AS row (
        "id" uuid, "modelVersion" text, "language" text, "category" text, "tags" text[])
    ), held AS MATERIALIZED (
      SELECT input.* FROM review_case c JOIN input USING (id)
      WHERE c.project_id = ${projectId}::uuid
        AND (c.model_version IS NULL AND "modelVersion" IS NOT NULL
          OR c.language IS NULL AND input."language" IS NOT NULL
          OR c.category IS NULL AND input."category" IS NOT NULL
          OR c.tags = '{}' AND input."tags" <> '{}')
      ORDER BY c.id FOR NO KEY UPDATE OF c
    )
    UPDATE review_case c SET
      model_version = coalesce(c.model_version, held."modelVersion"),
      language = coalesce(c.language, held."language"),
      category = coalesce(c.category, held."category"),
      tags = CASE WHEN c.tags = '{}' THEN held."tags" ELSE c.tags END
    FROM held WHERE c.id = held.id
    RETURNING c.id::text`;
  return rows.map(({ id }) => id);
}
