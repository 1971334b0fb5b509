import type { PublishGuidelineInput } from "@/lib/contract/guideline";
import { actorName } from "@/lib/core/access/actor";
import type { ProjectId } from "@/lib/core/brand";
import { conflict, invalid, notFound } from "@/lib/core/errors";
import { trimmed } from "@/lib/core/guideline/edit-guideline";
import { guidelineChanges } from "@/lib/core/guideline/guideline-changes";
import { guidelineProblems } from "@/lib/core/guideline/guideline-problems";
import type { Db } from "@/lib/data/client";
import { countTagUses } from "@/lib/data/guideline/count-tag-uses";
import { findGuideline } from "@/lib/data/guideline/find-guideline";
import { insertGuidelineVersion } from "@/lib/data/guideline/insert-guideline-version";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

/**
 * Publishes the next version of the guideline; rounds that nobody has begun are judged by it. Throws
 * `invalid`, naming each passage at fault, where it is not whole or takes away a tag in use; `conflict`
 * where nothing changed (`nothing_changed`), or where another version came in between (`moved_on`).
 */
export async function publishGuideline(
  ctx: Context,
  projectSlug: string,
  { basedOn, note, text }: PublishGuidelineInput,
): Promise<{ version: number }> {
  const project = await openProject(ctx, projectSlug, "edit_guideline");
  const next = trimmed(text);
  const problems = guidelineProblems(next);
  if (problems[0] !== undefined) throw invalid(problems[0].message, problems);
  const createdBy = actorName(ctx.actor);
  return ctx.db.transact(project.id, async (db) => {
    const base = await findGuideline(db, project.id, basedOn);
    if (base === null) throw notFound(`Version ${basedOn} of the guideline`);
    const changes = guidelineChanges(base, next);
    if (changes.length === 0) {
      throw conflict(`Nothing differs from version ${basedOn}.`, "nothing_changed");
    }
    const gone = base.tags.filter((tag) => !next.tags.includes(tag));
    await refuseTagsInUse(db, project.id, gone);
    const version = await insertGuidelineVersion(db, {
      ...{ projectId: project.id, basedOn, text: next, note, createdBy, now: ctx.now },
    });
    if (version === null) {
      throw conflict(
        `Version ${basedOn} is no longer in force: somebody published another meanwhile. Your changes are kept.`,
        "moved_on",
      );
    }
    await appendAuditEntry(db, {
      chain: project.id,
      at: ctx.now,
      actor: createdBy,
      action: "guideline.publish",
      subjectType: "guideline",
      subjectId: String(version),
      before: { version: basedOn },
      after: { version, changes: changes.map(({ id, kind }) => `${kind} ${id}`) },
      reason: note,
      requestId: ctx.requestId,
    });
    return { version };
  });
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

async function refuseTagsInUse(db: Db, projectId: ProjectId, gone: readonly string[]) {
  const problems = (await countTagUses(db, projectId, gone)).map(({ tag, labels, samples }) => ({
    path: `tags-${tag}`,
    message: `The tag ${tag} can’t go: ${counted(labels, "label")} and ${counted(samples, "sample")} carry it.`,
  }));
  if (problems[0] !== undefined) throw invalid(problems[0].message, problems);
}
