import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

export type StoredSet = { id: string; slug: string; name: string; description: string };

/** The set of that slug in the project, or null. */
export function findSet(db: Db, projectId: ProjectId, slug: string): Promise<StoredSet | null> {
  return db.evaluationSet.findUnique({
    where: { projectId_slug: { projectId, slug } },
    select: { id: true, slug: true, name: true, description: true },
  });
}

/** As `findSet`, holding the set's row until the transaction ends: releases of one set queue up here. */
export async function lockSet(
  db: Db,
  projectId: ProjectId,
  slug: string,
): Promise<StoredSet | null> {
  const [set] = await db.$queryRaw<StoredSet[]>`
    SELECT id, slug, name, description FROM evaluation_set
    WHERE project_id = ${projectId}::uuid AND slug = ${slug} FOR UPDATE`;
  return set ?? null;
}

/**
 * The set of that slug, or null; it and every set that has a sample of the case are held until the
 * transaction ends, in one order for all callers. The caller holds the case, or a set could be missed.
 */
export async function lockSetsOfCase(
  db: Db,
  projectId: ProjectId,
  of: { slug: string; caseId: string },
): Promise<StoredSet | null> {
  const sets = await db.$queryRaw<StoredSet[]>`
    SELECT id, slug, name, description FROM evaluation_set
    WHERE project_id = ${projectId}::uuid AND (slug = ${of.slug} OR id IN (
      SELECT set_id FROM sample WHERE source_case_id = ${of.caseId}::uuid))
    ORDER BY id FOR UPDATE`;
  return sets.find((set) => set.slug === of.slug) ?? null;
}
