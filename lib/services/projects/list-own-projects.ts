import type { Role } from "@/lib/core/access/role";
import type { ProjectName } from "@/lib/data/projects/list-projects";
import { listProjects } from "@/lib/data/projects/list-projects";
import type { Context } from "@/lib/services/context";

/** `role` is null where an administrator of the instance is no member. */
export type OwnProject = ProjectName & { role: Role | null };

/** The projects the actor may see, by name. */
export async function listOwnProjects(ctx: Context): Promise<OwnProject[]> {
  const { actor } = ctx;
  const memberships = actor.kind === "user" ? actor.memberships : [];
  const projects = await ctx.db.transact("all", (db) => listProjects(db, visible(ctx)));
  return projects.map((project) => ({
    ...project,
    role: memberships.find((one) => one.projectId === project.id)?.role ?? null,
  }));
}

function visible({ actor }: Context): Parameters<typeof listProjects>[1] {
  if (actor.kind === "key") return [actor.projectId];
  if (actor.kind === "user" && !actor.isInstanceAdmin) {
    return actor.memberships.map((one) => one.projectId);
  }
  return "all";
}
