import type { AutomatedView } from "@/lib/contract/desk";
import type { CaseSelection, CaseView } from "@/lib/contract/queue";
import { can } from "@/lib/core/access/can";
import type { Message } from "@/lib/core/cases/conversation";
import { notFound } from "@/lib/core/errors";
import { selectionReasons } from "@/lib/core/review/selection-reasons";
import type { Db } from "@/lib/data/client";
import type { Project } from "@/lib/data/projects/find-project";
import { findQueueRow } from "@/lib/data/queue/find-queue-row";
import { listCaseLabels, listCaseSelections } from "@/lib/data/queue/list-case-labels";
import { listCaseSkips } from "@/lib/data/queue/list-case-skips";
import { readCaseBody } from "@/lib/data/queue/read-case-body";
import { findAutomated } from "@/lib/data/review/find-automated";
import { findCaseRules } from "@/lib/data/review/find-case-rules";
import { listSelections } from "@/lib/data/review/list-selections";
import { recordScoreView } from "@/lib/data/review/record-score-view";
import { findStandingProposal } from "@/lib/data/sets/find-standing-proposal";
import type { Context } from "@/lib/services/context";
import { openProject } from "@/lib/services/open-project";
import { queueReader } from "@/lib/services/queue/queue-reader";

/** A case with its messages as stored; the route renders them. */
export type StoredCaseView = Omit<CaseView, "messages"> & { messages: Message[] | null };

async function automatedOf(
  db: Db,
  project: Project,
  of: { caseId: string; priority: AutomatedView["priority"] },
): Promise<AutomatedView | null> {
  const rules = await findCaseRules(db, of.caseId, null);
  const found = await findAutomated(db, of.caseId, { rules, scorerInForce: project.scorerInForce });
  return found === null ? null : { ...found, priority: of.priority };
}

async function blindSelections(db: Db, caseId: string, at: string): Promise<CaseSelection[]> {
  const reasons = selectionReasons(await listSelections(db, caseId), false);
  return reasons.map((reason) => ({ ...reason, probability: null, at }));
}

/**
 * One case, whole. Where a blind round is open, scores and other people's labels are withheld from
 * whoever may still rate it, until they look on purpose (`revealScores`). What a rater is shown of
 * scores is recorded. Who skipped it, and why, leads learn.
 */
export async function readCase(
  ctx: Context,
  projectSlug: string,
  caseId: string,
): Promise<StoredCaseView> {
  const project = await openProject(ctx, projectSlug, "read_queue_cases");
  return ctx.db.transact(project.id, async (db) => {
    const reader = queueReader(ctx.actor, project.id);
    const { rater } = reader;
    const row = await findQueueRow(db, project.id, { caseId, reader });
    if (row === null) throw notFound("This case");
    const leads = can(ctx.actor, project.id, "manage_queue");
    const skips = leads ? await listCaseSkips(db, caseId) : [];
    const body = { ...(await readCaseBody(db, caseId)), row };
    if (row.blind) {
      const selections = await blindSelections(db, caseId, row.createdAt);
      const mayReveal = can(ctx.actor, project.id, "see_scores_before_commit");
      return {
        ...body,
        selections,
        automated: null,
        labels: [],
        // Who skipped an assisted round may write of the scores they saw.
        skips: skips.map((skip) => ({ ...skip, note: skip.note === "" ? "" : null })),
        proposal: null,
        withheld: true,
        mayReveal,
      };
    }
    const automated = await automatedOf(db, project, { caseId, priority: row.priorityReasons });
    if (automated !== null && rater !== null) {
      await recordScoreView(db, project.id, { caseId, userId: rater, now: ctx.now });
    }
    return {
      ...body,
      selections: await listCaseSelections(db, caseId),
      automated,
      labels: await listCaseLabels(db, caseId),
      skips,
      proposal: await findStandingProposal(db, caseId, reader),
      withheld: false,
      mayReveal: false,
    };
  });
}
