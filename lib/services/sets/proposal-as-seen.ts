import type { ProposalView } from "@/lib/contract/sets";
import { actorName } from "@/lib/core/access/actor";
import { can } from "@/lib/core/access/can";
import type { ProjectId } from "@/lib/core/brand";
import { whyNotDecidable } from "@/lib/core/evalset/decide-proposal";
import type { StoredProposal } from "@/lib/data/sets/list-proposals";
import type { Context } from "@/lib/services/context";

const WITHHELD =
  "Its case waits for another review, which you may do blind: decide it afterwards, or look at the scores on the case's page first.";

/**
 * A proposal with what its reader may do with it. `alone`: nobody else may approve.
 * Who stands behind it leaves as a name only.
 */
export function proposalAsSeen(
  ctx: Pick<Context, "actor" | "now">,
  stored: StoredProposal,
  within: { projectId: ProjectId; alone: boolean },
): ProposalView {
  const { author, opensAt, proposer, ...proposal } = stored;
  const { state, withheld } = proposal;
  const mayDecide = can(ctx.actor, within.projectId, "approve");
  const reader = actorName(ctx.actor);
  const opened = opensAt <= ctx.now;
  const own = proposer === reader || author === reader;
  const reason = withheld ? WITHHELD : whyNotDecidable({ state, opened, own, alone: within.alone });
  const whyNot = mayDecide ? reason : "A lead or an administrator decides.";
  const declinable = mayDecide && !withheld && state === "open" && opened;
  return { ...proposal, decidable: whyNot === null, whyNot, declinable };
}
