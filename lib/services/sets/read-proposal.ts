import type { CaseSample, ProposalDetail } from "@/lib/contract/sets";
import type { ProjectId } from "@/lib/core/brand";
import type { Message } from "@/lib/core/cases/conversation";
import { notFound } from "@/lib/core/errors";
import { keptSplit } from "@/lib/core/evalset/case-samples";
import { evidenceQuotes } from "@/lib/core/evalset/evidence-quotes";
import { sampleKey } from "@/lib/core/evalset/sample-key";
import { splitFor } from "@/lib/core/evalset/split-for";
import type { StoredConversation } from "@/lib/data/cases/read-conversation";
import { readConversation } from "@/lib/data/cases/read-conversation";
import type { Db } from "@/lib/data/client";
import { recordScoreView } from "@/lib/data/review/record-score-view";
import { findCaseSamples } from "@/lib/data/sets/find-case-samples";
import { hasOtherApprover } from "@/lib/data/sets/has-other-approver";
import type { StoredProposal } from "@/lib/data/sets/list-proposals";
import { findProposal } from "@/lib/data/sets/list-proposals";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";
import { queueReader } from "@/lib/services/queue/queue-reader";
import { proposalAsSeen } from "@/lib/services/sets/proposal-as-seen";

/** A proposal with its conversation as stored; the route renders the messages. */
export type StoredProposalDetail = Omit<ProposalDetail, "messages"> & {
  messages: Message[] | null;
};

async function standingSamples(
  db: Db,
  projectId: ProjectId,
  { caseId, state, withheld }: StoredProposal,
): Promise<CaseSample[]> {
  if (caseId === null || state !== "open" || withheld) return [];
  const samples = await findCaseSamples(db, projectId, caseId);
  return samples
    .filter(({ retired }) => !retired)
    .map(({ key, label, set: { name, slug }, split, version }) => {
      return { set: { slug, name }, key, version, split, label };
    });
}

function conversationOf(stored: StoredConversation | null, proposal: StoredProposal) {
  if (stored === null) {
    return { externalId: null, messages: null, judged: null, language: null, quotes: [] };
  }
  const { externalId, judged, language, messages } = stored;
  const quotes = evidenceQuotes(messages, proposal.newLabel?.evidence ?? []);
  return { externalId, messages, judged, language, quotes };
}

/**
 * One proposal with the conversation it is about, the words held up as evidence, and the samples
 * it would change or retire. What the labels say is held back from whoever may still rate the case blind; what a
 * rater is shown of scores is recorded.
 */
export async function readProposal(
  ctx: Context,
  at: { project: string; proposal: string },
): Promise<StoredProposalDetail> {
  const project = await openProject(ctx, at.project, "read_proposals");
  const reader = queueReader(ctx.actor, project.id);
  return ctx.db.transact(project.id, async (db) => {
    const proposal = await findProposal(db, project.id, { id: at.proposal, reader });
    if (proposal === null || proposal.opensAt > ctx.now) throw notFound("This proposal");
    const { caseId } = proposal;
    const stored = caseId === null ? null : await readConversation(db, caseId);
    if (reader.rater !== null && caseId !== null && proposal.oldLabel !== null) {
      await recordScoreView(db, project.id, { caseId, userId: reader.rater, now: ctx.now });
    }
    const samples = await standingSamples(db, project.id, proposal);
    const kept = keptSplit(samples, proposal.set?.slug ?? null);
    const alone = !(await hasOtherApprover(db, project.id, ctx.actor));
    return {
      ...proposalAsSeen(ctx, proposal, { projectId: project.id, alone }),
      ...conversationOf(stored, proposal),
      model: stored?.model ?? null,
      samples,
      defaultSplit: proposal.split ?? kept ?? splitFor(sampleKey(stored?.externalId ?? "")),
    };
  });
}
