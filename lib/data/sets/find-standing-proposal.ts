import "server-only";
import type { ProposalState } from "@/lib/contract/sets";
import type { Db } from "@/lib/data/client";
import type { QueueReader } from "@/lib/data/queue/queue-conditions";
import { proposalsSeenBy } from "@/lib/data/sets/proposals-seen-by";

/**
 * The proposal that follows from the label standing for a case, unless it was superseded, with whether
 * the reader may see it; else null.
 */
export async function findStandingProposal(
  db: Db,
  caseId: string,
  reader: QueueReader,
): Promise<{ id: string; state: ProposalState; readable: boolean } | null> {
  const [row] = await db.$queryRaw<{ id: string; state: ProposalState; readable: boolean }[]>`
    SELECT p.id, p.state, ${proposalsSeenBy(reader)} AS readable FROM proposal p
    JOIN resolution n ON n.label_version_id = p.label_version_id AND n.withdrawn_at IS NULL
    WHERE p.case_id = ${caseId}::uuid AND n.case_id = ${caseId}::uuid AND p.state <> 'superseded'
    LIMIT 1`;
  return row ?? null;
}
