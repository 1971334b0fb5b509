import type { SetView } from "@/lib/contract/sets";
import { notFound } from "@/lib/core/errors";
import { countCoverage } from "@/lib/data/sets/count-coverage";
import { listReleases } from "@/lib/data/sets/list-releases";
import { listSets } from "@/lib/data/sets/list-sets";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";
import { queueReader } from "@/lib/services/queue/queue-reader";
import { workingPage } from "@/lib/services/sets/sample-pages";

/** One set: what its working version covers, the first page of it, and every release. */
export async function readSet(
  ctx: Context,
  projectSlug: string,
  setSlug: string,
): Promise<SetView> {
  const project = await openProject(ctx, projectSlug, "read_sets");
  return ctx.db.transact(project.id, async (db) => {
    const reader = queueReader(ctx.actor, project.id);
    const [set] = await listSets(db, project.id, { reader, now: ctx.now, slug: setSlug });
    if (set === undefined) throw notFound("This evaluation set");
    const stored = await listReleases(db, set.id);
    return {
      ...set,
      coverage: await countCoverage(db, set.id),
      working: await workingPage(db, set.id, { reader, cursor: null }),
      releases: stored.map(({ id: _id, ...release }) => release),
    };
  });
}
