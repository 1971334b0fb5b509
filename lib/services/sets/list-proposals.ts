import type { ProposalsQuery, ProposalView } from "@/lib/contract/sets";
import { notFound } from "@/lib/core/errors";
import { findSet } from "@/lib/data/sets/find-set";
import { hasOtherApprover } from "@/lib/data/sets/has-other-approver";
import { listProposals as listStoredProposals } from "@/lib/data/sets/list-proposals";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";
import { queueReader } from "@/lib/services/queue/queue-reader";
import { proposalAsSeen } from "@/lib/services/sets/proposal-as-seen";

const PAGE_SIZE = 50;

/** One page of proposals in one state, each with whether this reader may decide it. */
export async function listProposals(
  ctx: Context,
  projectSlug: string,
  query: ProposalsQuery,
): Promise<{ proposals: ProposalView[]; next: string | null }> {
  const project = await openProject(ctx, projectSlug, "read_proposals");
  const reader = queueReader(ctx.actor, project.id);
  return ctx.db.transact(project.id, async (db) => {
    const set = query.set === undefined ? null : await findSet(db, project.id, query.set);
    if (query.set !== undefined && set === null) throw notFound("This evaluation set");
    const found = await listStoredProposals(db, project.id, {
      state: query.state,
      setId: set?.id ?? null,
      after: query.cursor ?? null,
      limit: PAGE_SIZE + 1,
      reader,
      now: ctx.now,
    });
    const page = found.slice(0, PAGE_SIZE);
    const alone = !(await hasOtherApprover(db, project.id, ctx.actor));
    const within = { projectId: project.id, alone };
    return {
      proposals: page.map((stored) => proposalAsSeen(ctx, stored, within)),
      next: found.length > PAGE_SIZE ? (page.at(-1)?.id ?? null) : null,
    };
  });
}
