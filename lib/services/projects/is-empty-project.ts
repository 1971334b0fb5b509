import { hasCases } from "@/lib/data/projects/has-cases";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

/** Whether nothing ever came into the project, so that its pages say how to begin. */
export async function isEmptyProject(ctx: Context, slug: string): Promise<boolean> {
  const project = await openProject(ctx, slug, "read_project");
  return !(await ctx.db.transact(project.id, (db) => hasCases(db, project.id)));
}
