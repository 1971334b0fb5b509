import type { AssignInput, QueueOutcome } from "@/lib/contract/queue";
import { actorName } from "@/lib/core/access/actor";
import type { ProjectId, UserId } from "@/lib/core/brand";
import { asId } from "@/lib/core/brand";
import { invalid } from "@/lib/core/errors";
import { casesInLog } from "@/lib/core/review/cases-in-log";
import { queueOutcome } from "@/lib/core/review/queue-outcome";
import { lockCases } from "@/lib/data/cases/lock-cases";
import type { Db } from "@/lib/data/client";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { listQueueChoices } from "@/lib/data/queue/list-queue-choices";
import { findSpoilt, reserveSlots } from "@/lib/data/queue/reserve-slots";
import type { Reviewer } from "@/lib/data/review/claimable";
import { ensureRater } from "@/lib/data/review/ensure-rater";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

const NONE: ReadonlySet<string> = new Set();

/**
 * Reserves waiting cases for one reviewer, or for nobody (`userId` null). A case someone has open, one
 * this reviewer already rated or skipped, and in a blind queue one whose scores they have seen, is
 * refused and named.
 */
export async function assignCases(
  ctx: Context,
  projectSlug: string,
  input: AssignInput,
): Promise<QueueOutcome> {
  const project = await openProject(ctx, projectSlug, "manage_queue");
  const { caseIds, userId } = input;
  return ctx.db.transact(project.id, async (db) => {
    const { reviewers } = await listQueueChoices(db, project.id);
    if (userId !== null && !reviewers.some((one) => one.userId === userId)) {
      throw invalid("userId: is no reviewer of this project.");
    }
    const known = await lockCases(db, project.id, caseIds);
    const reviewer = await reviewerOf(db, { projectId: project.id, userId, now: ctx.now });
    const changed = await reserveSlots(db, project.id, { caseIds, reviewer });
    const spoilt =
      reviewer === null ? NONE : await findSpoilt(db, project.id, { caseIds, reviewer });
    if (changed.size > 0) {
      await appendAuditEntry(db, {
        chain: project.id,
        at: ctx.now,
        actor: actorName(ctx.actor),
        action: "queue.assign",
        subjectType: "case",
        subjectId: casesInLog(changed),
        after: { userId, caseIds: [...changed] },
        requestId: ctx.requestId,
      });
    }
    return queueOutcome(caseIds, changed, (caseId) => {
      const status = known.get(caseId);
      if (status === undefined) return "It does not exist.";
      if (status !== "waiting") return "It does not wait for review.";
      return spoilt.has(caseId)
        ? "It is reviewed blind, and this reviewer has seen its scores."
        : "Someone has it open, or this reviewer had it before.";
    });
  });
}

async function reviewerOf(
  db: Db,
  of: { projectId: ProjectId; userId: string | null; now: Date },
): Promise<Reviewer | null> {
  if (of.userId === null) return null;
  const userId = asId<UserId>(of.userId);
  return { userId, raterId: await ensureRater(db, { ...of, userId }) };
}
