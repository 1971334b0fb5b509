import type { ReleaseView } from "@/lib/contract/sets";
import type { Operation } from "@/lib/core/access/can";
import { notFound } from "@/lib/core/errors";
import { findSet } from "@/lib/data/sets/find-set";
import { listReleases } from "@/lib/data/sets/list-releases";
import { readReleaseSamples } from "@/lib/data/sets/read-release-samples";
import { releaseHash } from "@/lib/data/sets/release-hash";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

export type ReleaseAddress = { project: string; set: string; number: number };

async function readAs(
  ctx: Context,
  at: ReleaseAddress,
  operation: Operation,
): Promise<ReleaseView> {
  const project = await openProject(ctx, at.project, operation);
  return ctx.db.transact(project.id, async (db) => {
    const set = await findSet(db, project.id, at.set);
    const releases = set === null ? [] : await listReleases(db, set.id);
    const found = releases.find((one) => one.number === at.number);
    if (set === null || found === undefined) throw notFound("This release");
    const { id, ...release } = found;
    const samples = await readReleaseSamples(db, id);
    return {
      set: { slug: set.slug, name: set.name },
      release,
      verified: releaseHash(set.slug, release.number, samples) === release.hash,
      samples,
    };
  });
}

/** A release as it was, for ever, with whether its samples still give its hash. */
export function readRelease(ctx: Context, at: ReleaseAddress): Promise<ReleaseView> {
  return readAs(ctx, at, "read_sets");
}

/** The same for taking away: a right of its own (`export_release`). */
export function exportRelease(ctx: Context, at: ReleaseAddress): Promise<ReleaseView> {
  return readAs(ctx, at, "export_release");
}
