import type { ReleaseHead, ReleaseView } from "@/lib/contract/sets";
import { notFound } from "@/lib/core/errors";
import type { Db } from "@/lib/data/client";
import type { Project } from "@/lib/data/projects/find-project";
import { findSet } from "@/lib/data/sets/find-set";
import { listReleases } from "@/lib/data/sets/list-releases";
import { readReleaseSamples } from "@/lib/data/sets/read-release-samples";
import { givesHash, verifyRelease } from "@/lib/data/sets/release-hash";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

export type ReleaseAddress = { project: string; set: string; number: number };

async function findIn(db: Db, project: Project, at: ReleaseAddress) {
  const set = await findSet(db, project.id, at.set);
  const releases = set === null ? [] : await listReleases(db, set.id);
  const found = releases.find((one) => one.number === at.number);
  if (set === null || found === undefined) throw notFound("This release");
  const { id, ...release } = found;
  return { id, release, set: { slug: set.slug, name: set.name } };
}

/** A release with whether its samples still give its hash. Its samples come page by page. */
export async function readRelease(ctx: Context, at: ReleaseAddress): Promise<ReleaseHead> {
  const project = await openProject(ctx, at.project, "read_sets");
  return ctx.db.transact(project.id, async (db) => {
    const { id, release, set } = await findIn(db, project, at);
    const { hash, number } = release;
    const verified = await verifyRelease(db, { id, set: set.slug, number, hash });
    return { set, release, verified };
  });
}

/** A release as it was, for ever, whole: for taking away, which is a right of its own. */
export async function exportRelease(ctx: Context, at: ReleaseAddress): Promise<ReleaseView> {
  const project = await openProject(ctx, at.project, "export_release");
  return ctx.db.transact(project.id, async (db) => {
    const { id, release, set } = await findIn(db, project, at);
    const samples = await readReleaseSamples(db, id);
    const verified = givesHash({ ...release, set: set.slug }, samples);
    return { set, release, verified, samples };
  });
}
