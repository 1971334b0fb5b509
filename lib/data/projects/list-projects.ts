import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import { asId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

export type ProjectName = { id: ProjectId; slug: string; name: string; isDemo: boolean };

/** The named projects, or every project where `ids` is "all", by name. Needs scope "all". */
export async function listProjects(
  db: Db,
  ids: readonly ProjectId[] | "all",
): Promise<ProjectName[]> {
  const projects = await db.project.findMany({
    ...(ids === "all" ? {} : { where: { id: { in: [...ids] } } }),
    select: { id: true, slug: true, name: true, isDemo: true },
    orderBy: [{ name: "asc" }, { slug: "asc" }],
  });
  return projects.map((project) => ({ ...project, id: asId<ProjectId>(project.id) }));
}
