import type { QueueOutcome, RequeueInput } from "@/lib/contract/queue";
import { actorName } from "@/lib/core/access/actor";
import { notFound } from "@/lib/core/errors";
import { casesInLog } from "@/lib/core/review/cases-in-log";
import { queueOutcome } from "@/lib/core/review/queue-outcome";
import { priorityOf } from "@/lib/core/routing/priority";
import { urgencyAnew } from "@/lib/core/routing/urgency-anew";
import type { NewSelection } from "@/lib/data/cases/insert-selections";
import { insertSelections, selectionId } from "@/lib/data/cases/insert-selections";
import { lockCases } from "@/lib/data/cases/lock-cases";
import { openRounds } from "@/lib/data/cases/open-rounds";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { cancelOpenRounds } from "@/lib/data/queue/cancel-open-rounds";
import { findReviewQueue } from "@/lib/data/queue/find-review-queue";
import { findUrgency } from "@/lib/data/queue/find-urgency";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

const UNKNOWN = { reasons: [], earlier: null };

/**
 * Opens another review round for cases. An earlier label stands until the new round has its own;
 * both stay. A round that still waits gives way to the new one, so that a case everyone skipped, or
 * one in the wrong queue, can be served again, as urgently as all that is known of it says.
 */
export async function requeueCases(
  ctx: Context,
  projectSlug: string,
  input: RequeueInput,
): Promise<QueueOutcome> {
  const project = await openProject(ctx, projectSlug, "manage_queue");
  const { caseIds, reason } = input;
  const { now } = ctx;
  const createdBy = actorName(ctx.actor);
  return ctx.db.transact(project.id, async (db) => {
    const queue = await findReviewQueue(db, project.id, input.queue);
    if (queue === null) throw notFound("This queue");
    const statuses = await lockCases(db, project.id, caseIds);
    const waiting = caseIds.filter((id) => statuses.get(id) === "waiting");
    const { mode } = queue;
    const freed = await cancelOpenRounds(db, project.id, { caseIds: waiting, mode, now });
    const free = caseIds.filter(
      (id) =>
        freed.has(id) || statuses.get(id) === "resolved" || statuses.get(id) === "not_selected",
    );
    const selections: NewSelection[] = free.map((caseId) => ({
      caseId,
      door: "by_hand",
      probability: null,
      seed: now.toISOString(),
      severity: null,
      reason,
      createdBy,
    }));
    await insertSelections(db, { projectId: project.id, now }, selections);
    const known = await findUrgency(db, free);
    await openRounds(
      db,
      { projectId: project.id, guidelineVersion: project.guidelineVersion, createdBy, now },
      selections.map((selection) => {
        const { earlier, reasons } = known.get(selection.caseId) ?? UNKNOWN;
        const parts = urgencyAnew(reasons, mode, earlier);
        return {
          ...{ caseId: selection.caseId, queueId: queue.id, mode, parts },
          priority: priorityOf(parts),
          dueAt: new Date(now.getTime() + queue.dueHours * 3_600_000),
          selectionIds: [selectionId(selection)],
        };
      }),
    );
    if (free.length > 0) {
      await appendAuditEntry(db, {
        chain: project.id,
        at: now,
        actor: createdBy,
        action: "queue.requeue",
        subjectType: "case",
        subjectId: casesInLog(free),
        after: { queue: queue.slug, caseIds: free },
        reason,
        requestId: ctx.requestId,
      });
    }
    return queueOutcome(caseIds, new Set(free), (caseId) => {
      const status = statuses.get(caseId);
      if (status === undefined) return "It does not exist.";
      return status === "waiting"
        ? "Someone has it open, or it was drawn for a blind queue and stays in one."
        : "It is still being scored.";
    });
  });
}
