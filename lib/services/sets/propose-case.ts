import type { ProposeInput } from "@/lib/contract/sets";
import { actorName } from "@/lib/core/access/actor";
import type { ProjectId } from "@/lib/core/brand";
import { conflict, notFound } from "@/lib/core/errors";
import { setForLabel } from "@/lib/core/evalset/set-for-label";
import { UNDO_SECONDS } from "@/lib/core/review/lease";
import type { Label } from "@/lib/core/rubric/label";
import { lockCases } from "@/lib/data/cases/lock-cases";
import type { Db } from "@/lib/data/client";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { findQueueRow } from "@/lib/data/queue/find-queue-row";
import type { QueueReader } from "@/lib/data/queue/queue-conditions";
import { insertProposal } from "@/lib/data/review/case-proposals";
import { findAutomated } from "@/lib/data/review/find-automated";
import { findCaseRules } from "@/lib/data/review/find-case-rules";
import { findStandingLabel } from "@/lib/data/review/find-standing-label";
import { findSet } from "@/lib/data/sets/find-set";
import { findStandingProposal } from "@/lib/data/sets/find-standing-proposal";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";
import { queueReader } from "@/lib/services/queue/queue-reader";

async function standingLabel(db: Db, caseId: string, reader: QueueReader) {
  const standing = await findStandingLabel(db, caseId);
  if (standing === null) throw conflict("No label stands for this case.", "not_resolved");
  const earlier = await findStandingProposal(db, caseId, reader);
  if (earlier !== null) {
    throw conflict(`Its label was proposed already, and is ${earlier.state}.`, "proposed_already");
  }
  return standing;
}

async function setOf(
  db: Db,
  projectId: ProjectId,
  by: { wanted: string | undefined; intended: string | null; label: Label },
): Promise<string | null> {
  if (by.wanted === undefined && by.intended !== null) return by.intended;
  const slug = by.wanted ?? setForLabel(by.label);
  if (slug === null) return null;
  const set = await findSet(db, projectId, slug);
  if (set === null && by.wanted !== undefined) throw notFound("This evaluation set");
  return set?.id ?? null;
}

/**
 * Proposes the label that stands for a resolved case for an evaluation set, in the name of whoever
 * asks. Throws `conflict` where none stands, it waits for another review, or that label was proposed.
 */
export async function proposeCase(
  ctx: Context,
  at: { project: string; case: string },
  input: ProposeInput,
): Promise<{ proposal: string; opensAt: string }> {
  const project = await openProject(ctx, at.project, "propose");
  const { now } = ctx;
  const caseId = at.case;
  const reader = queueReader(ctx.actor, project.id);
  const proposedBy = actorName(ctx.actor);
  return ctx.db.transact(project.id, async (db) => {
    const status = (await lockCases(db, project.id, [caseId])).get(caseId);
    const row = await findQueueRow(db, project.id, { caseId, reader });
    if (status === undefined || row === null) throw notFound("This case");
    if (status !== "resolved") {
      throw conflict("It waits for a review: its label may still change.", "not_resolved");
    }
    const {
      createdAt,
      id: labelVersionId,
      label,
      scorerVersion,
    } = await standingLabel(db, caseId, reader);
    const rules = await findCaseRules(db, caseId, null);
    const { scorerInForce } = project;
    const automated = await findAutomated(db, caseId, {
      rules,
      scorerInForce,
      pinned: scorerVersion,
    });
    const intended = rules.intendedSetId;
    const undoable = new Date(createdAt.getTime() + UNDO_SECONDS * 1_000);
    const opensAt = undoable > now ? undoable : now;
    const proposal = await insertProposal(db, project.id, {
      caseId,
      labelVersionId,
      setId: await setOf(db, project.id, { wanted: input.set, intended, label }),
      oldLabel: automated?.label ?? null,
      oldSource: automated?.scorerVersion ?? null,
      newLabel: label,
      reason: input.reason,
      proposedBy,
      at: now,
      opensAt,
    });
    await appendAuditEntry(db, {
      chain: project.id,
      at: now,
      actor: proposedBy,
      action: "proposal.create",
      subjectType: "proposal",
      subjectId: proposal,
      after: { caseId, labelVersionId, set: input.set ?? null },
      reason: input.reason,
      requestId: ctx.requestId,
    });
    return { proposal, opensAt: opensAt.toISOString() };
  });
}
