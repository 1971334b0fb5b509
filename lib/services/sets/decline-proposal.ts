import type { DeclineInput } from "@/lib/contract/sets";
import { actorName } from "@/lib/core/access/actor";
import { conflict, notFound } from "@/lib/core/errors";
import { whyNotDecidable } from "@/lib/core/evalset/decide-proposal";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { decideProposal } from "@/lib/data/sets/decide-proposal";
import { lockProposal } from "@/lib/data/sets/list-proposals";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

/** Declines a proposal with a reason. One's own may be declined by oneself. */
export async function declineProposal(
  ctx: Context,
  at: { project: string; proposal: string },
  input: DeclineInput,
): Promise<void> {
  const project = await openProject(ctx, at.project, "approve");
  const decidedBy = actorName(ctx.actor);
  await ctx.db.transact(project.id, async (db) => {
    const proposal = await lockProposal(db, project.id, at.proposal);
    if (proposal === null) throw notFound("This proposal");
    const opened = proposal.opensAt <= ctx.now;
    const whyNot = whyNotDecidable({ state: proposal.state, opened, own: false, alone: false });
    if (whyNot !== null) throw conflict(whyNot, "not_decidable");
    await decideProposal(db, proposal.id, {
      state: "declined",
      decidedBy,
      decidedAt: ctx.now,
      decisionReason: input.reason,
      selfApproved: false,
    });
    await appendAuditEntry(db, {
      chain: project.id,
      at: ctx.now,
      actor: decidedBy,
      action: "proposal.decline",
      subjectType: "proposal",
      subjectId: proposal.id,
      reason: input.reason,
      requestId: ctx.requestId,
    });
  });
}
