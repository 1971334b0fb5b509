import "server-only";
import { conflict } from "@/lib/core/errors";
import type { Db } from "@/lib/data/client";

/** Records the decision on an open proposal. Throws `conflict` where it is not open any more. */
export async function decideProposal(
  db: Db,
  id: string,
  decision: {
    state: "approved" | "declined";
    decidedBy: string;
    decidedAt: Date;
    decisionReason: string;
    selfApproved: boolean;
    setId?: string;
    sampleId?: string;
    split?: string;
    kind?: "add" | "change_label";
  },
): Promise<void> {
  const changed = await db.proposal.updateMany({ where: { id, state: "open" }, data: decision });
  if (changed.count === 0) throw conflict("Someone else decided this proposal.", "decided_already");
}
