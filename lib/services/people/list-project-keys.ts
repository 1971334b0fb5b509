import type { KeyRow } from "@/lib/data/people/list-keys";
import { listKeys } from "@/lib/data/people/list-keys";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

/** The project's API keys, working ones first. Never their secrets or hashes. */
export async function listProjectKeys(ctx: Context, slug: string): Promise<KeyRow[]> {
  const project = await openProject(ctx, slug, "manage_project");
  return ctx.db.transact(project.id, (db) => listKeys(db, project.id));
}
