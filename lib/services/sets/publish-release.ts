import { actorName } from "@/lib/core/access/actor";
import { conflict, notFound } from "@/lib/core/errors";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { lockSet } from "@/lib/data/sets/find-set";
import { findWorkingSamples } from "@/lib/data/sets/find-working-samples";
import { insertRelease } from "@/lib/data/sets/insert-release";
import { listReleases } from "@/lib/data/sets/list-releases";
import { lockApprovedChanges, markReleased } from "@/lib/data/sets/mark-released";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

/**
 * Releases the working version of a set under the next number. Immutable from then on.
 * Throws `conflict` where nothing was approved since the last release.
 */
export async function publishRelease(
  ctx: Context,
  at: { project: string; set: string },
  input: { notes: string },
): Promise<{ number: number; hash: string }> {
  const project = await openProject(ctx, at.project, "approve");
  return ctx.db.transact(project.id, async (db) => {
    const set = await lockSet(db, project.id, at.set);
    if (set === null) throw notFound("This evaluation set");
    const changes = await lockApprovedChanges(db, set.id);
    if (changes.length === 0) {
      throw conflict("Nothing was approved since the last release.", "nothing_to_release");
    }
    const [newest] = await listReleases(db, set.id);
    const number = (newest?.number ?? 0) + 1;
    const createdBy = actorName(ctx.actor);
    const release = await insertRelease(db, {
      projectId: project.id,
      setId: set.id,
      setSlug: set.slug,
      number,
      members: await findWorkingSamples(db, set.id),
      changelog: changes.map(({ proposalId: _id, ...change }) => change),
      notes: input.notes,
      createdBy,
      now: ctx.now,
    });
    await markReleased(
      db,
      release.id,
      changes.map((change) => change.proposalId),
    );
    await ctx.enqueue(db, { name: "score-samples", data: { projectId: project.id } });
    await appendAuditEntry(db, {
      chain: project.id,
      at: ctx.now,
      actor: createdBy,
      action: "release.publish",
      subjectType: "evaluation_set",
      subjectId: set.slug,
      after: { number, hash: release.hash, changes: changes.length },
      requestId: ctx.requestId,
    });
    return { number, hash: release.hash };
  });
}
