import type { RuleView } from "@/lib/contract/rules";
import { listProjectRules } from "@/lib/data/rules/list-project-rules";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

/** The project's own rules by name. */
export async function listRules(ctx: Context, projectSlug: string): Promise<RuleView[]> {
  const project = await openProject(ctx, projectSlug, "read_project");
  return ctx.db.transact(project.id, (db) => listProjectRules(db, project.id));
}
