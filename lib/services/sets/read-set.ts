import type { SetView } from "@/lib/contract/sets";
import { notFound } from "@/lib/core/errors";
import { coverage } from "@/lib/core/evalset/coverage";
import { listReleases } from "@/lib/data/sets/list-releases";
import { listSets } from "@/lib/data/sets/list-sets";
import { listWorkingSamples } from "@/lib/data/sets/list-working-samples";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";
import { queueReader } from "@/lib/services/queue/queue-reader";

/** One set: its working version, what it covers, and every release. */
export async function readSet(
  ctx: Context,
  projectSlug: string,
  setSlug: string,
): Promise<SetView> {
  const project = await openProject(ctx, projectSlug, "read_sets");
  return ctx.db.transact(project.id, async (db) => {
    const reader = queueReader(ctx.actor, project.id);
    const sets = await listSets(db, project.id, { reader, now: ctx.now });
    const set = sets.find((one) => one.slug === setSlug);
    if (set === undefined) throw notFound("This evaluation set");
    const stored = await listReleases(db, set.id);
    const working = await listWorkingSamples(db, set.id, stored[0]?.id ?? null);
    const releases = stored.map(({ id: _id, ...release }) => release);
    return { ...set, coverage: coverage(working), working, releases };
  });
}
