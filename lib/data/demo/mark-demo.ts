import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import { asId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

/** Marks a project as made up, for its pages to say so. */
export async function markDemo(db: Db, projectId: ProjectId): Promise<void> {
  await db.project.update({ where: { id: projectId }, data: { isDemo: true } });
}

/** The projects that are made up. */
export async function listDemoProjects(db: Db): Promise<ProjectId[]> {
  const found = await db.project.findMany({ where: { isDemo: true }, select: { id: true } });
  return found.map(({ id }) => asId<ProjectId>(id));
}
