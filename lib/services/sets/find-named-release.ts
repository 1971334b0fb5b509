import { notFound } from "@/lib/core/errors";
import { findRelease } from "@/lib/data/sets/find-release";
import { findSet } from "@/lib/data/sets/find-set";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

/** The name of a release's set, for a page that is about to read it. Throws `not_found` where there is none. */
export async function findNamedRelease(
  ctx: Context,
  at: { project: string; set: string; number: number },
): Promise<{ slug: string; name: string }> {
  const project = await openProject(ctx, at.project, "read_sets");
  return ctx.db.transact(project.id, async (db) => {
    const set = await findSet(db, project.id, at.set);
    const release = set === null ? null : await findRelease(db, set.id, at.number);
    if (set === null || release === null) throw notFound("This release");
    return { slug: set.slug, name: set.name };
  });
}
