import type { InvitationRow } from "@/lib/data/people/list-invitations";
import { listInvitations } from "@/lib/data/people/list-invitations";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

/** The project's newest 200 invitations with their state. Never their tokens. */
export async function listProjectInvitations(ctx: Context, slug: string): Promise<InvitationRow[]> {
  const project = await openProject(ctx, slug, "manage_project");
  return ctx.db.transact(project.id, (db) => listInvitations(db, project.id, ctx.now));
}
