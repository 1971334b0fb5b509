import type { ProposalView } from "@/lib/contract/sets";
import { Failure } from "@/lib/core/errors";
import { stableFraction } from "@/lib/core/random";
import type { Context } from "@/lib/services/context";
import { approveProposal } from "@/lib/services/sets/approve-proposal";
import { declineProposal } from "@/lib/services/sets/decline-proposal";
import { listProposals } from "@/lib/services/sets/list-proposals";

const DECLINED = 0.14;
const DECLINE_REASON = "The set holds one of this kind already, and this one adds nothing to it.";
/** Where the label leaves the set open. */
const OPEN_SET = "dangerous-overreach";

/** The demo's lead goes through what is proposed: most of it is approved, some of it declined. */
export async function decideDemoProposals(ctx: Context, project: string): Promise<void> {
  let cursor: string | null = null;
  do {
    const page = await listProposals(ctx, project, {
      state: "open",
      ...(cursor === null ? {} : { cursor }),
    });
    for (const proposal of page.proposals) {
      if (proposal.decidable) await decide(ctx, project, proposal);
    }
    cursor = page.next;
  } while (cursor !== null);
}

async function decide(ctx: Context, project: string, proposal: ProposalView): Promise<void> {
  const at = { project, proposal: proposal.id };
  if (stableFraction(`decide/${proposal.preview}`) < DECLINED) {
    return await declineProposal(ctx, at, { reason: DECLINE_REASON });
  }
  try {
    const set = proposal.set?.slug ?? OPEN_SET;
    await approveProposal(ctx, at, { set, reason: "" });
  } catch (error) {
    // Such as a near-duplicate in another split: it stays open, as it would for a person.
    if (!(error instanceof Failure)) throw error;
  }
}
