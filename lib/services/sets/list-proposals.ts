import type { ProposalsQuery, ProposalView } from "@/lib/contract/sets";
import { actorName } from "@/lib/core/access/actor";
import { can } from "@/lib/core/access/can";
import { notFound } from "@/lib/core/errors";
import { whyNotDecidable } from "@/lib/core/evalset/decide-proposal";
import { countApprovers } from "@/lib/data/sets/count-approvers";
import { findSet } from "@/lib/data/sets/find-set";
import { listProposals as listStoredProposals } from "@/lib/data/sets/list-proposals";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

const PAGE_SIZE = 50;

/** One page of proposals in one state, each with whether this reader may decide it. */
export async function listProposals(
  ctx: Context,
  projectSlug: string,
  query: ProposalsQuery,
): Promise<{ proposals: ProposalView[]; next: string | null }> {
  const project = await openProject(ctx, projectSlug, "read_sets");
  const mayDecide = can(ctx.actor, project.id, "approve");
  const reader = actorName(ctx.actor);
  return ctx.db.transact(project.id, async (db) => {
    const set = query.set === undefined ? null : await findSet(db, project.id, query.set);
    if (query.set !== undefined && set === null) throw notFound("This evaluation set");
    const alone = (await countApprovers(db, project.id)) <= 1;
    const found = await listStoredProposals(db, project.id, {
      state: query.state,
      setId: set?.id ?? null,
      after: query.cursor ?? null,
      limit: PAGE_SIZE + 1,
      now: ctx.now,
    });
    const page = found.slice(0, PAGE_SIZE);
    const proposals = page.map(({ opensAt, proposer, ...proposal }) => {
      const { state } = proposal;
      const whyNot = mayDecide
        ? whyNotDecidable({ state, opened: opensAt <= ctx.now, own: proposer === reader, alone })
        : "A lead or an administrator decides.";
      return { ...proposal, decidable: whyNot === null, whyNot };
    });
    return { proposals, next: found.length > PAGE_SIZE ? (page.at(-1)?.id ?? null) : null };
  });
}
