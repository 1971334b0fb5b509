import type { SamplePage, SamplesQuery } from "@/lib/contract/sets";
import { notFound } from "@/lib/core/errors";
import { findSet } from "@/lib/data/sets/find-set";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";
import { queueReader } from "@/lib/services/queue/queue-reader";
import { releasePage, workingPage } from "@/lib/services/sets/sample-pages";

/** One page of a set's samples: of the working version by key, or of a release in its order. */
export async function listSamples(
  ctx: Context,
  at: { project: string; set: string },
  query: SamplesQuery,
): Promise<SamplePage> {
  const project = await openProject(ctx, at.project, "read_sets");
  const page = { reader: queueReader(ctx.actor, project.id), cursor: query.cursor ?? null };
  return ctx.db.transact(project.id, async (db) => {
    const set = await findSet(db, project.id, at.set);
    if (set === null) throw notFound("This evaluation set");
    return query.release === undefined
      ? workingPage(db, set.id, page)
      : releasePage(db, set.id, { ...page, number: query.release });
  });
}
