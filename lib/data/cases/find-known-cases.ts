import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

export type KnownCase = { id: string; externalId: string; contentHash: string };

/** The project's cases with these externalIds, in no particular order. */
export function findKnownCases(
  db: Db,
  projectId: ProjectId,
  externalIds: readonly string[],
): Promise<KnownCase[]> {
  if (externalIds.length === 0) return Promise.resolve([]);
  return db.$queryRaw<KnownCase[]>`
    SELECT id::text, external_id AS "externalId", content_hash AS "contentHash"
    FROM review_case
    WHERE project_id = ${projectId}::uuid AND external_id = ANY(${externalIds}::text[])`;
}
