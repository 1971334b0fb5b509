import type { Operation } from "@/lib/core/access/can";
import { can, PERMISSIONS } from "@/lib/core/access/can";
import type { ProjectName } from "@/lib/data/projects/list-projects";
import { listProjects } from "@/lib/data/projects/list-projects";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

/** What surrounds every page of a project: where one is, where else one may go, what one may do. */
export type ProjectFrame = {
  project: ProjectName;
  projects: readonly ProjectName[];
  operations: readonly Operation[];
};

/** The frame of a project's pages. Throws `not_found` to strangers. */
export async function loadProjectFrame(ctx: Context, slug: string): Promise<ProjectFrame> {
  const project = await openProject(ctx, slug, "read_project");
  const own =
    ctx.actor.kind === "user" && !ctx.actor.isInstanceAdmin
      ? ctx.actor.memberships.map((one) => one.projectId)
      : "all";
  const projects = await ctx.db.transact("all", (db) => listProjects(db, own));
  const operations = (Object.keys(PERMISSIONS) as Operation[]).filter((operation) =>
    can(ctx.actor, project.id, operation),
  );
  return {
    project: { id: project.id, slug: project.slug, name: project.name },
    projects,
    operations,
  };
}
