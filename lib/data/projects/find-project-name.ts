import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

/** The name of a project that exists. */
export async function findProjectName(db: Db, id: ProjectId): Promise<string> {
  const project = await db.project.findUniqueOrThrow({ where: { id }, select: { name: true } });
  return project.name;
}
