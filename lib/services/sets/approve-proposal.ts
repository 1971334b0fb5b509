import type { ApproveInput } from "@/lib/contract/sets";
import { actorName } from "@/lib/core/access/actor";
import type { ProjectId } from "@/lib/core/brand";
import { conflict, invalid, notFound } from "@/lib/core/errors";
import { keptSplit, placeCase } from "@/lib/core/evalset/case-samples";
import { whyNotDecidable } from "@/lib/core/evalset/decide-proposal";
import type { SampleBody } from "@/lib/core/evalset/sample";
import { sampleFromCase } from "@/lib/core/evalset/sample-from-case";
import { sampleKey } from "@/lib/core/evalset/sample-key";
import { splitFor } from "@/lib/core/evalset/split-for";
import { readConversation } from "@/lib/data/cases/read-conversation";
import type { Db } from "@/lib/data/client";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import type { Project } from "@/lib/data/projects/find-project";
import { decideProposal } from "@/lib/data/sets/decide-proposal";
import type { SampleOfCase } from "@/lib/data/sets/find-case-samples";
import { findCaseSamples } from "@/lib/data/sets/find-case-samples";
import type { StoredSet } from "@/lib/data/sets/find-set";
import { lockSetsOfCase } from "@/lib/data/sets/find-set";
import { hasOtherApprover } from "@/lib/data/sets/has-other-approver";
import { insertCaseSample } from "@/lib/data/sets/insert-case-sample";
import { insertSampleVersion } from "@/lib/data/sets/insert-sample-version";
import type { StoredProposal } from "@/lib/data/sets/list-proposals";
import { lockProposal } from "@/lib/data/sets/list-proposals";
import { refuseNearDuplicate } from "@/lib/data/sets/refuse-near-duplicate";
import { retireSample } from "@/lib/data/sets/retire-sample";
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

type Target = { set: StoredSet; known: SampleOfCase | null; standing: SampleOfCase[] };

/** The set it goes to, with what the sets have of the case. All of them are held from here on. */
async function lockTarget(
  db: Db,
  projectId: ProjectId,
  of: { slug: string | undefined; caseId: string },
): Promise<Target> {
  const { caseId, slug } = of;
  if (slug === undefined) {
    throw invalid("Choose the set: the label leaves it open.", [
      { path: "set", message: "is needed for a policy-sensitive request" },
    ]);
  }
  const set = await lockSetsOfCase(db, projectId, { slug, caseId });
  if (set === null) throw notFound("This evaluation set");
  const samples = await findCaseSamples(db, projectId, caseId);
  const known = samples.find((sample) => sample.set.id === set.id) ?? null;
  return { set, known, standing: samples.filter(({ retired }) => !retired) };
}

/**
 * Takes a proposal into the working version of its set, as a new sample or as the next version of
 * the one the set has of this case, which keeps its split unless told otherwise. Samples of the case in
 * other sets are retired. Not for one's own label, unless nobody else could approve it.
 */
export async function approveProposal(
  ctx: Context,
  at: { project: string; proposal: string },
  input: ApproveInput,
): Promise<{ key: string; set: string; selfApproved: boolean }> {
  const project = await openProject(ctx, at.project, "approve");
  const projectId = project.id;
  const decidedBy = actorName(ctx.actor);
  const { now } = ctx;
  return ctx.db.transact(projectId, async (db) => {
    const proposal = await lockProposal(db, projectId, at.proposal);
    if (proposal === null) throw notFound("This proposal");
    const selfApproved = await requireDecidable(db, ctx, { project, proposal });
    const { caseId, key, sample: said } = await sourceOf(db, proposal);
    const slug = input.set ?? proposal.set?.slug;
    const { known, set, standing } = await lockTarget(db, projectId, { slug, caseId });
    const { retired } = placeCase(standing, set.slug);
    const reason = `Its label changed, and it goes to ${set.name}: ${proposal.reason}`;
    const retirement = { projectId, caseId, decidedBy, now, reason, selfApproved };
    for (const sample of retired) {
      await retireSample(db, sample, { ...retirement, proposedBy: proposal.proposer });
    }
    const split =
      input.split ??
      proposal.split ??
      keptSplit(standing, set.slug) ??
      known?.split ??
      splitFor(key);
    const body = { ...said, split };
    await refuseNearDuplicate(db, projectId, { body, sampleId: known?.id ?? null });
    const sample =
      known ?? (await insertCaseSample(db, { projectId, setId: set.id, caseId, key, now }));
    await insertSampleVersion(db, {
      projectId,
      sampleId: sample.id,
      version: sample.version + 1,
      body,
      content: body,
      proposalId: proposal.id,
      now,
    });
    await decideProposal(db, proposal.id, {
      state: "approved",
      decidedBy,
      decidedAt: now,
      decisionReason: input.reason,
      selfApproved,
      setId: set.id,
      sampleId: sample.id,
      split,
      kind: known === null || known.retired ? "add" : "change_label",
    });
    const left = retired.map((one) => one.set.slug);
    await appendAuditEntry(db, {
      chain: projectId,
      at: now,
      actor: decidedBy,
      action: "proposal.approve",
      subjectType: "proposal",
      subjectId: proposal.id,
      after: { set: set.slug, key: sample.key, split, selfApproved, retiredFrom: left },
      reason: input.reason,
      requestId: ctx.requestId,
    });
    return { key: sample.key, set: set.slug, selfApproved };
  });
}
