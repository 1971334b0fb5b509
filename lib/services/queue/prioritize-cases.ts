import type { PrioritizeInput, QueueOutcome } from "@/lib/contract/queue";
import { actorName } from "@/lib/core/access/actor";
import { casesInLog } from "@/lib/core/review/cases-in-log";
import { PRIORITY_POINTS } from "@/lib/core/review/queue-filters";
import { queueOutcome } from "@/lib/core/review/queue-outcome";
import { lockCases } from "@/lib/data/cases/lock-cases";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { replacePriorityPart } from "@/lib/data/queue/replace-priority-part";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

/** Moves waiting cases up or down by a named level, which stands among the reasons of their priority. */
export async function prioritizeCases(
  ctx: Context,
  projectSlug: string,
  input: PrioritizeInput,
): Promise<QueueOutcome> {
  const project = await openProject(ctx, projectSlug, "manage_queue");
  const { caseIds, level } = input;
  const who = ctx.actor.kind === "user" ? ctx.actor.name : actorName(ctx.actor);
  return ctx.db.transact(project.id, async (db) => {
    await lockCases(db, project.id, caseIds);
    const points = PRIORITY_POINTS[level];
    const changed = await replacePriorityPart(db, project.id, {
      caseIds,
      part: { part: "by_hand", points, sentence: `${who} set it to ${level}.` },
    });
    if (changed.size > 0) {
      await appendAuditEntry(db, {
        chain: project.id,
        at: ctx.now,
        actor: actorName(ctx.actor),
        action: "queue.prioritize",
        subjectType: "case",
        subjectId: casesInLog(changed),
        after: { level, caseIds: [...changed] },
        requestId: ctx.requestId,
      });
    }
    return queueOutcome(caseIds, changed, () => "It does not wait for review.");
  });
}
