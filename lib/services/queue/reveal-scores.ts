import { actorName } from "@/lib/core/access/actor";
import type { UserId } from "@/lib/core/brand";
import { asId } from "@/lib/core/brand";
import { conflict, forbidden, notFound } from "@/lib/core/errors";
import { lockCases } from "@/lib/data/cases/lock-cases";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { findQueueRow } from "@/lib/data/queue/find-queue-row";
import { freeSpoilt } from "@/lib/data/queue/reserve-slots";
import { ensureRater } from "@/lib/data/review/ensure-rater";
import { holdsBlindSlot } from "@/lib/data/review/holds-blind-slot";
import { recordScoreView } from "@/lib/data/review/record-score-view";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";
import { queueReader } from "@/lib/services/queue/queue-reader";

/**
 * Lets a lead look at the scores of a case whose blind round is open. It is recorded, and the case
 * is not served to them for blind review any more: where it was assigned to them for one, it is
 * everyone's again. Throws `conflict` while they hold it for one.
 */
export async function revealScores(
  ctx: Context,
  projectSlug: string,
  caseId: string,
): Promise<void> {
  const project = await openProject(ctx, projectSlug, "see_scores_before_commit");
  const { actor, now } = ctx;
  if (actor.kind !== "user") throw forbidden("Only a person looks at scores on purpose.");
  const reader = queueReader(actor, project.id);
  await ctx.db.transact(project.id, async (db) => {
    const row = await findQueueRow(db, project.id, { caseId, reader });
    if (row === null) throw notFound("This case");
    const userId = asId<UserId>(actor.userId);
    if (await holdsBlindSlot(db, caseId, userId)) {
      throw conflict("You are reviewing this case blind: commit your label first.", "held_blind");
    }
    await lockCases(db, project.id, [caseId]);
    await recordScoreView(db, project.id, { caseId, userId, now });
    const raterId = await ensureRater(db, { projectId: project.id, userId, now });
    const unassigned = await freeSpoilt(db, project.id, {
      caseId,
      reviewer: { raterId, userId },
    });
    await appendAuditEntry(db, {
      chain: project.id,
      at: now,
      actor: actorName(actor),
      action: "scores.reveal",
      subjectType: "case",
      subjectId: caseId,
      ...(unassigned ? { after: { unassigned } } : {}),
      requestId: ctx.requestId,
    });
  });
}
