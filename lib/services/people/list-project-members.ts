import type { Member } from "@/lib/data/people/list-members";
import { listMembers } from "@/lib/data/people/list-members";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

/** Everybody in the project with role and address, by name. For administrators. */
export async function listProjectMembers(ctx: Context, slug: string): Promise<Member[]> {
  const project = await openProject(ctx, slug, "manage_project");
  return ctx.db.transact(project.id, (db) => listMembers(db, project.id));
}
