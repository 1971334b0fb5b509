import type { QueueOutcome } from "@/lib/contract/queue";
import { actorName } from "@/lib/core/access/actor";
import { casesInLog } from "@/lib/core/review/cases-in-log";
import { BULK_UNDO_SECONDS } from "@/lib/core/review/lease";
import { queueOutcome } from "@/lib/core/review/queue-outcome";
import { lockCases } from "@/lib/data/cases/lock-cases";
import type { Db } from "@/lib/data/client";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { reinstateProposal, supersedeProposalsOfSlot } from "@/lib/data/review/case-proposals";
import { findCasesOfSlots } from "@/lib/data/review/find-submitted-slots";
import { lockSlot } from "@/lib/data/review/lock-slot";
import type { DeskReader } from "@/lib/data/review/read-held-case";
import { refreshCase } from "@/lib/data/review/refresh-case";
import { withdrawResolution } from "@/lib/data/review/standing-resolution";
import { takeBackSlot } from "@/lib/data/review/take-back-slot";
import { whyNotEditable } from "@/lib/data/review/why-not-editable";
import type { Context } from "@/lib/services/context";
import { openDesk } from "@/lib/services/open-desk";
import { openProject } from "@/lib/services/open-project";

/**
 * Takes labels that were given to many back, soon after: each case is as it was before, the label that
 * had stood stands again, its proposal too. What can't be taken back any more is named by its case.
 */
export async function undoLabelCases(
  ctx: Context,
  projectSlug: string,
  slotIds: readonly string[],
): Promise<QueueOutcome> {
  await openProject(ctx, projectSlug, "manage_queue");
  const desk = await openDesk(ctx, projectSlug);
  return desk.transact(async (db, reader) => {
    const { raterId } = reader.reviewer;
    const caseOf = await findCasesOfSlots(db, { raterId, slotIds: [...new Set(slotIds)] });
    await lockCases(db, reader.projectId, [...caseOf.values()]);
    const undone = new Set<string>();
    for (const [slotId, caseId] of caseOf) {
      if (await takeBack(db, reader, slotId)) undone.add(caseId);
    }
    if (undone.size > 0) {
      await appendAuditEntry(db, {
        chain: reader.projectId,
        at: ctx.now,
        actor: actorName(ctx.actor),
        action: "label.bulk_undo",
        subjectType: "case",
        subjectId: casesInLog(undone),
        before: { caseIds: [...undone] },
        requestId: ctx.requestId,
      });
    }
    return queueOutcome(
      [...caseOf.values()],
      undone,
      () => "Its label can’t be taken back any more.",
    );
  });
}

async function takeBack(db: Db, reader: DeskReader, slotId: string): Promise<boolean> {
  const { projectId, reviewer } = reader;
  const slot = await lockSlot(db, projectId, slotId);
  const { caseId, finalAt, now: at, raterId, state } = slot;
  const inTime = finalAt !== null && at.getTime() < finalAt.getTime() + BULK_UNDO_SECONDS * 1_000;
  if (state !== "final" || raterId !== reviewer.raterId || !inTime) return false;
  if ((await whyNotEditable(db, slotId)) !== null) return false;
  const reinstated = await withdrawResolution(db, projectId, { caseId, slotId, at });
  await supersedeProposalsOfSlot(db, slotId);
  if (reinstated !== null) await reinstateProposal(db, reinstated);
  await takeBackSlot(db, slotId, { at, refresh: () => refreshCase(db, caseId) });
  return true;
}
