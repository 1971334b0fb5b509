import type { Operation } from "@/lib/core/access/can";
import { can, PERMISSIONS } from "@/lib/core/access/can";
import type { ProjectName } from "@/lib/data/projects/list-projects";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

/** What surrounds every page of a project: where one is, and what one may do there. */
export type ProjectFrame = { project: ProjectName; operations: readonly Operation[] };

/** The frame of a project's pages. Throws `not_found` to strangers. */
export async function loadProjectFrame(ctx: Context, slug: string): Promise<ProjectFrame> {
  const { id, isDemo, name, ...project } = await openProject(ctx, slug, "read_project");
  const operations = (Object.keys(PERMISSIONS) as Operation[]).filter((operation) =>
    can(ctx.actor, id, operation),
  );
  return { project: { id, isDemo, name, slug: project.slug }, operations };
}
