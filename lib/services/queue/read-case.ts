import type { AutomatedView } from "@/lib/contract/desk";
import type { CaseView } from "@/lib/contract/queue";
import { can } from "@/lib/core/access/can";
import type { UserId } from "@/lib/core/brand";
import { asId } from "@/lib/core/brand";
import type { Message } from "@/lib/core/cases/conversation";
import { notFound } from "@/lib/core/errors";
import { selectionReasons } from "@/lib/core/review/selection-reasons";
import type { Db } from "@/lib/data/client";
import type { Project } from "@/lib/data/projects/find-project";
import { findQueueRow } from "@/lib/data/queue/find-queue-row";
import { listCaseLabels, listCaseSelections } from "@/lib/data/queue/list-case-labels";
import { readCaseBody } from "@/lib/data/queue/read-case-body";
import { findAutomated } from "@/lib/data/review/find-automated";
import { findCaseRules } from "@/lib/data/review/find-case-rules";
import { listSelections } from "@/lib/data/review/list-selections";
import { hasSeenScores, recordScoreView } from "@/lib/data/review/record-score-view";
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
  const rules = await findCaseRules(db, of.caseId);
  const found = await findAutomated(db, of.caseId, { rules, scorerInForce: project.scorerInForce });
  return found === null ? null : { ...found, priority: of.priority };
}

/**
 * One case, whole. Where a blind round is open, scores and other people's labels are withheld from
 * whoever may still rate it, until they look on purpose (`revealScores`). What a rater is shown of
 * scores is recorded.
 */
export async function readCase(
  ctx: Context,
  projectSlug: string,
  caseId: string,
): Promise<StoredCaseView> {
  const project = await openProject(ctx, projectSlug, "read_queue_cases");
  const reader = queueReader(ctx.actor, project.id);
  return ctx.db.transact(project.id, async (db) => {
    const userId = ctx.actor.kind === "user" ? asId<UserId>(ctx.actor.userId) : null;
    const seen = userId !== null && (await hasSeenScores(db, caseId, userId));
    const sighted = { ...reader, rates: reader.rates && !seen };
    const row = await findQueueRow(db, project.id, { caseId, reader: sighted });
    if (row === null) throw notFound("This case");
    const withheld = row.blind;
    const automated = withheld
      ? null
      : await automatedOf(db, project, { caseId, priority: row.priorityReasons });
    if (automated !== null && userId !== null && reader.rates) {
      await recordScoreView(db, project.id, { caseId, userId, now: ctx.now });
    }
    const selections = withheld
      ? selectionReasons(await listSelections(db, caseId), false).map((reason) => ({
          ...reason,
          probability: null,
          at: row.createdAt,
        }))
      : await listCaseSelections(db, caseId);
    return {
      ...(await readCaseBody(db, caseId)),
      row,
      selections,
      automated,
      labels: withheld ? [] : await listCaseLabels(db, caseId),
      withheld,
      mayReveal: withheld && can(ctx.actor, project.id, "see_scores_before_commit"),
    };
  });
}
