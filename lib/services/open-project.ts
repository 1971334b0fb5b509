import type { Operation } from "@/lib/core/access/can";
import { standing } from "@/lib/core/access/can";
import type { ProjectId } from "@/lib/core/brand";
import { forbidden, notFound } from "@/lib/core/errors";
import type { Project } from "@/lib/data/projects/find-project";
import { findProject } from "@/lib/data/projects/find-project";
import type { Context } from "@/lib/services/context";

/**
 * The project, if the actor may do the operation in it: the first line of every service.
 * Throws `not_found` to strangers whether or not it exists, `forbidden` to members without the right.
 */
export async function openProject(
  ctx: Context,
  slug: string,
  operation: Operation,
): Promise<Project> {
  const project = await ctx.db.transact("all", (db) => findProject(db, slug));
  if (project === null) throw notFound("This project");
  requireStanding(ctx, project.id, operation);
  return project;
}

/** Throws unless the actor may do the operation in the project. */
export function requireStanding(ctx: Context, projectId: ProjectId, operation: Operation): void {
  switch (standing(ctx.actor, projectId, operation)) {
    case "stranger":
      throw notFound("This project");
    case "refused":
      throw forbidden(`Your role does not allow this (${operation.replaceAll("_", " ")}).`);
    case "allowed":
  }
}
