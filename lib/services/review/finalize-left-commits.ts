import { actorName } from "@/lib/core/access/actor";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import type { LeftCommit } from "@/lib/data/review/find-left-commits";
import { findLeftCommits } from "@/lib/data/review/find-left-commits";
import { settleCommit } from "@/lib/data/review/settle-commit";
import type { Context } from "@/lib/services/context";
import { requireSystem } from "@/lib/services/require-system";

const PATIENCE_HOURS = 24;
const LABELS_A_RUN = 500;

/**
 * Makes labels final as they were committed that nobody kept or revised within a day, and at once those
 * of people who are gone: no case waits for ever. Each in a transaction of its own; one that fails stops
 * no other, and is thrown at the end. Gives their number.
 */
export async function finalizeLeftCommits(ctx: Context): Promise<number> {
  requireSystem(ctx);
  const before = new Date(ctx.now.getTime() - PATIENCE_HOURS * 3_600_000);
  const left = await ctx.db.transact("all", (db) =>
    findLeftCommits(db, { before, limit: LABELS_A_RUN }),
  );
  const failures: unknown[] = [];
  for (const commit of left) {
    await finalize(ctx, commit).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) {
    throw new AggregateError(failures, `${failures.length} committed labels did not become final.`);
  }
  return left.length;
}

function finalize(ctx: Context, commit: LeftCommit): Promise<void> {
  const { projectId, raterId, scorerInForce, slotId, userId } = commit;
  const reader = { projectId, scorerInForce, reviewer: { raterId, userId }, now: ctx.now };
  // The label is still its rater's, who must not approve it: only the log names who made it final.
  const settle = { slotId, reveal: false, proposedBy: `user:${userId}` };
  return ctx.db.transact(projectId, async (db) => {
    const { entry } = await settleCommit(db, reader, settle);
    if (entry === null) return;
    const { action, after, caseId } = entry;
    await appendAuditEntry(db, {
      chain: projectId,
      at: ctx.now,
      actor: actorName(ctx.actor),
      subjectType: "case",
      subjectId: caseId,
      ...{ action, after },
      reason: "It was committed, and neither kept nor revised.",
      requestId: ctx.requestId,
    });
  });
}
