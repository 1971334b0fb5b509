import type { ApproveInput } from "@/lib/contract/sets";
import { actorName } from "@/lib/core/access/actor";
import { conflict, invalid, notFound } from "@/lib/core/errors";
import { whyNotDecidable } from "@/lib/core/evalset/decide-proposal";
import { nearDuplicateElsewhere, sampleText } from "@/lib/core/evalset/near-duplicate";
import type { SampleBody } from "@/lib/core/evalset/sample";
import { sampleFromCase } from "@/lib/core/evalset/sample-from-case";
import { sampleKey } from "@/lib/core/evalset/sample-key";
import { splitFor } from "@/lib/core/evalset/split-for";
import { readConversation } from "@/lib/data/cases/read-conversation";
import type { Db } from "@/lib/data/client";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import type { Project } from "@/lib/data/projects/find-project";
import { decideProposal } from "@/lib/data/sets/decide-proposal";
import { findSampleOfCase, insertSampleOfCase } from "@/lib/data/sets/find-sample-of-case";
import { lockSet } from "@/lib/data/sets/find-set";
import { hasOtherApprover } from "@/lib/data/sets/has-other-approver";
import { insertSampleVersion } from "@/lib/data/sets/insert-sample-version";
import type { StoredProposal } from "@/lib/data/sets/list-proposals";
import { lockProposal } from "@/lib/data/sets/list-proposals";
import { listSampleTexts } from "@/lib/data/sets/list-sample-texts";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";

/** Throws `conflict` where this person may not approve it; gives whether they approve their own. */
async function requireDecidable(
  db: Db,
  { actor, now }: Context,
  of: { project: Project; proposal: StoredProposal },
): Promise<boolean> {
  const { author, opensAt, proposer, state } = of.proposal;
  const own = [proposer, author].includes(actorName(actor));
  const alone = own && !(await hasOtherApprover(db, of.project.id, actor));
  const whyNot = whyNotDecidable({ state, opened: opensAt <= now, own, alone });
  if (whyNot !== null) throw conflict(whyNot, "not_decidable");
  return own;
}

type Source = { caseId: string; key: string; sample: Omit<SampleBody, "split"> };

async function sourceOf(db: Db, proposal: StoredProposal): Promise<Source> {
  const { caseId, newLabel } = proposal;
  const stored = caseId === null ? null : await readConversation(db, caseId);
  if (caseId === null || newLabel === null || stored === null) {
    throw conflict("The text of this case was erased; decline the proposal.", "erased");
  }
  const { category, externalId, language } = stored;
  const sample = { ...sampleFromCase(stored, newLabel), language, category };
  return { caseId, key: sampleKey(externalId), sample };
}

async function refuseNearDuplicate(
  db: Db,
  project: Project,
  candidate: { body: SampleBody; sampleId: string | null },
): Promise<void> {
  const { body, sampleId } = candidate;
  const others = await listSampleTexts(db, project.id, { split: body.split, sampleId });
  const twin = nearDuplicateElsewhere(
    { split: body.split, text: sampleText(body.messages) },
    others,
  );
  if (twin === null) return;
  throw invalid(
    `It says almost the same as ${twin.key}, which is in the split ${twin.split}: put it there too, or decline it.`,
    [{ path: "split", message: `near-duplicate of ${twin.key} (${twin.split})` }],
  );
}

/**
 * Takes a proposal into the working version of its set, as a new sample or as the next version of
 * the one the set has of this case, which stays in its split unless told otherwise. Not for one's own label, unless nobody else could approve it.
 */
export async function approveProposal(
  ctx: Context,
  at: { project: string; proposal: string },
  input: ApproveInput,
): Promise<{ key: string; set: string; selfApproved: boolean }> {
  const project = await openProject(ctx, at.project, "approve");
  const decidedBy = actorName(ctx.actor);
  return ctx.db.transact(project.id, async (db) => {
    const proposal = await lockProposal(db, project.id, at.proposal);
    if (proposal === null) throw notFound("This proposal");
    const own = await requireDecidable(db, ctx, { project, proposal });
    const slug = input.set ?? proposal.set?.slug;
    if (slug === undefined) {
      throw invalid("Choose the set: the label leaves it open.", [
        { path: "set", message: "is needed for a policy-sensitive request" },
      ]);
    }
    const set = await lockSet(db, project.id, slug);
    if (set === null) throw notFound("This evaluation set");
    const { caseId, key, sample: said } = await sourceOf(db, proposal);
    const known = await findSampleOfCase(db, set.id, caseId);
    const split = input.split ?? proposal.split ?? known?.split ?? splitFor(key);
    const body = { ...said, split };
    await refuseNearDuplicate(db, project, { body, sampleId: known?.id ?? null });
    const { now } = ctx;
    const sample =
      known ??
      (await insertSampleOfCase(db, { projectId: project.id, setId: set.id, caseId, key, now }));
    await insertSampleVersion(db, {
      projectId: project.id,
      sampleId: sample.id,
      version: sample.version + 1,
      body,
      proposalId: proposal.id,
      now,
    });
    await decideProposal(db, proposal.id, {
      state: "approved",
      decidedBy,
      decidedAt: now,
      decisionReason: input.reason,
      selfApproved: own,
      setId: set.id,
      sampleId: sample.id,
      split: body.split,
      kind: known === null ? "add" : "change_label",
    });
    await appendAuditEntry(db, {
      chain: project.id,
      at: now,
      actor: decidedBy,
      action: "proposal.approve",
      subjectType: "proposal",
      subjectId: proposal.id,
      after: { set: set.slug, key: sample.key, split: body.split, selfApproved: own },
      reason: input.reason,
      requestId: ctx.requestId,
    });
    return { key: sample.key, set: set.slug, selfApproved: own };
  });
}
