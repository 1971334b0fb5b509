import "server-only";
import type { ProposalState } from "@/lib/contract/sets";
import type { Db } from "@/lib/data/client";

/** The proposal that follows from the label standing for a case, unless it was superseded; else null. */
export async function findStandingProposal(
  db: Db,
  caseId: string,
): Promise<{ id: string; state: ProposalState } | null> {
  const [row] = await db.$queryRaw<{ id: string; state: ProposalState }[]>`
    SELECT p.id, p.state FROM proposal p
    JOIN resolution n ON n.label_version_id = p.label_version_id AND n.withdrawn_at IS NULL
    WHERE p.case_id = ${caseId}::uuid AND n.case_id = ${caseId}::uuid AND p.state <> 'superseded'
    LIMIT 1`;
  return row ?? null;
}
