import "server-only";
import { queueOrder } from "@/lib/core/review/queue-order";
import type { Db } from "@/lib/data/client";
import type { ClaimedSlot } from "@/lib/data/review/claim-slot";
import { claimSlot } from "@/lib/data/review/claim-slot";
import { countRecentClaims } from "@/lib/data/review/count-recent-claims";
import { listQueueHeads } from "@/lib/data/review/list-queue-heads";
import type { DeskReader } from "@/lib/data/review/read-held-case";

export type NextSlot = {
  queueId: string | undefined;
  caseId: string | undefined;
  /** Of this reviewer's claims, for the random audit. */
  auditShare: number;
};

/**
 * Claims the next slot: of the case or the queue asked for, else of the queue whose turn it is. What
 * other claims take meanwhile is passed over, queue by queue. Null where nothing is free.
 */
export async function takeNextSlot(
  db: Db,
  { projectId, reviewer }: DeskReader,
  next: NextSlot,
): Promise<ClaimedSlot | null> {
  const { auditShare, caseId, queueId } = next;
  if (caseId !== undefined) {
    const scope = queueId === undefined ? { caseId } : { caseId, queueId };
    return await claimSlot(db, projectId, { reviewer, scope });
  }
  if (queueId !== undefined) {
    return await claimSlot(db, projectId, { reviewer, scope: { queueId } });
  }
  const heads = await listQueueHeads(db, projectId, reviewer);
  const recent = await countRecentClaims(db, reviewer.raterId);
  for (const head of queueOrder(heads, recent, auditShare)) {
    const scope = { queueId: head.queueId };
    const claimed = await claimSlot(db, projectId, { reviewer, scope });
    if (claimed !== null) return claimed;
  }
  return null;
}
