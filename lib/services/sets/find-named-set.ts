import { notFound } from "@/lib/core/errors";
import { findSet } from "@/lib/data/sets/find-set";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

/** The name of a set, for a page that leads to it. Throws `not_found` where there is none. */
export async function findNamedSet(
  ctx: Context,
  at: { project: string; set: string },
): Promise<{ slug: string; name: string }> {
  const project = await openProject(ctx, at.project, "read_sets");
  const set = await ctx.db.transact(project.id, (db) => findSet(db, project.id, at.set));
  if (set === null) throw notFound("This evaluation set");
  return { slug: set.slug, name: set.name };
}
