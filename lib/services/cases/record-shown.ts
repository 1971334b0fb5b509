import { actorName } from "@/lib/core/access/actor";
import type { ProjectId, UserId } from "@/lib/core/brand";
import { conflict } from "@/lib/core/errors";
import { lockCases } from "@/lib/data/cases/lock-cases";
import type { Db } from "@/lib/data/client";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { freeSpoilt } from "@/lib/data/queue/reserve-slots";
import { ensureRater } from "@/lib/data/review/ensure-rater";
import { holdsBlindSlot } from "@/lib/data/review/holds-blind-slot";
import { recordScoreView } from "@/lib/data/review/record-score-view";
import type { Context } from "@/lib/services/context";

type Shown = { projectId: ProjectId; userId: UserId; caseIds: readonly string[] };

/**
 * Remembers that a user saw what the scorers say of these cases before they came in: they get no blind
 * round of them, and what was assigned to them for one is everyone's again. Throws `conflict` where
 * they hold one blind now.
 */
export async function recordShown(
  db: Db,
  ctx: Context,
  { projectId, userId, caseIds }: Shown,
): Promise<void> {
  if (caseIds.length === 0) return;
  await lockCases(db, projectId, caseIds);
  const raterId = await ensureRater(db, { projectId, userId, now: ctx.now });
  for (const caseId of caseIds) {
    if (await holdsBlindSlot(db, caseId, userId)) {
      throw conflict(
        "You are reviewing this very case blind: commit your label first.",
        "held_blind",
      );
    }
    await recordScoreView(db, projectId, { caseId, userId, now: ctx.now });
    const unassigned = await freeSpoilt(db, projectId, { caseId, reviewer: { raterId, userId } });
    await appendAuditEntry(db, {
      chain: projectId,
      at: ctx.now,
      actor: actorName(ctx.actor),
      action: "scores.reveal",
      subjectType: "case",
      subjectId: caseId,
      after: { in: "playground", ...(unassigned ? { unassigned } : {}) },
      requestId: ctx.requestId,
    });
  }
}
