import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

/** The slug of a project that exists. */
export async function findProjectSlug(db: Db, id: ProjectId): Promise<string> {
  const project = await db.project.findUniqueOrThrow({ where: { id }, select: { slug: true } });
  return project.slug;
}
