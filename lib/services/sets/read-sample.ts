import type { SampleQuery, SampleView } from "@/lib/contract/sets";
import type { Message } from "@/lib/core/cases/conversation";
import { notFound } from "@/lib/core/errors";
import type { Db } from "@/lib/data/client";
import { findRelease } from "@/lib/data/sets/find-release";
import { findSet } from "@/lib/data/sets/find-set";
import { listSampleChanges } from "@/lib/data/sets/list-sample-changes";
import { readSample as readStored } from "@/lib/data/sets/read-sample";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";
import { queueReader } from "@/lib/services/queue/queue-reader";

/** A sample with its conversation as stored; the page renders the messages. */
export type StoredSampleView = Omit<SampleView, "messages"> & { messages: Message[] | null };

async function releaseId(db: Db, setId: string, number: number | undefined) {
  if (number === undefined) return null;
  const release = await findRelease(db, setId, number);
  if (release === null) throw notFound("This release");
  return release.id;
}

/**
 * One sample, whole, as a release holds it or as it is now, with how it came to be. Throws `not_found`
 * where the set or the release has none of that key.
 */
export async function readSample(
  ctx: Context,
  at: { project: string; set: string },
  query: SampleQuery,
): Promise<StoredSampleView> {
  const project = await openProject(ctx, at.project, "read_sets");
  const reader = queueReader(ctx.actor, project.id);
  return ctx.db.transact(project.id, async (db) => {
    const set = await findSet(db, project.id, at.set);
    if (set === null) throw notFound("This evaluation set");
    const of = { key: query.key, releaseId: await releaseId(db, set.id, query.release), reader };
    const stored = await readStored(db, set.id, of);
    if (stored === null) throw notFound("This sample");
    const { conversation, sampleId, ...head } = stored;
    const changes = await listSampleChanges(db, sampleId, reader);
    return {
      ...head,
      set: { slug: set.slug, name: set.name },
      release: query.release ?? null,
      messages: conversation?.messages ?? null,
      judged: conversation?.judged ?? null,
      changes: head.withheld ? changes.map(withoutReason) : changes,
    };
  });
}

/** Reasons are people's rationales: where the label is held back, they are. */
function withoutReason(change: SampleView["changes"][number]): SampleView["changes"][number] {
  return change.by === null ? change : { ...change, by: { ...change.by, reason: "" } };
}
