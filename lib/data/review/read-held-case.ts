import "server-only";
import { messageSchema } from "@/lib/contract/conversation";
import type { DeskItem } from "@/lib/contract/desk";
import { guidelineTags } from "@/lib/contract/stored-review";
import type { ProjectId } from "@/lib/core/brand";
import type { Judged, Message } from "@/lib/core/cases/conversation";
import { selectionReasons, shownSeverity } from "@/lib/core/review/selection-reasons";
import type { Db } from "@/lib/data/client";
import type { Reviewer } from "@/lib/data/review/claimable";
import { findCaseRules } from "@/lib/data/review/find-case-rules";
import { readLabelVersion } from "@/lib/data/review/find-label-version";
import type { HeldCaseRow } from "@/lib/data/review/held-case-row";
import { findHeldCaseRow } from "@/lib/data/review/held-case-row";
import { listSelections } from "@/lib/data/review/list-selections";
import { findDraft } from "@/lib/data/review/save-draft";
import { maySeeScores, showScores } from "@/lib/data/review/show-scores";
import { findStandingMark } from "@/lib/data/review/standing-mark";

/** A desk item whose messages are as stored, not yet made safe to show. */
export type HeldCase = Omit<DeskItem, "case"> & {
  case: Omit<DeskItem["case"], "messages"> & { messages: Message[] };
};

/** Who reads, in which project, and whose scorer's verdicts are the automated label. */
export type DeskReader = {
  projectId: ProjectId;
  scorerInForce: string;
  reviewer: Reviewer;
  now: Date;
};

/**
 * One slot of a rater as they may see it. In a blind round nothing derived from scorers is read before
 * the commit; where scores are given out, it is remembered. Throws `not_found` for others' slots.
 */
export async function readHeldCase(db: Db, reader: DeskReader, slotId: string): Promise<HeldCase> {
  const { raterId, userId } = reader.reviewer;
  const row = await findHeldCaseRow(db, reader.projectId, { slotId, raterId });
  const rules = await findCaseRules(db, row.caseId, row.guidelineVersion);
  const selections = await listSelections(db, row.caseId);
  const submittedId = row.finalId ?? row.committedId;
  const submitted = submittedId === null ? null : await readLabelVersion(db, submittedId);
  const seesScores = await maySeeScores(db, row, userId);
  const draft = row.state === "claimed" ? await findDraft(db, { slotId, raterId }) : null;
  const mark =
    submitted === null ? null : await findStandingMark(db, submitted, rules.intendedSetId);
  return {
    ...viewOf(row),
    case: {
      ...caseOf(row),
      severity: shownSeverity(selections, seesScores ? rules.autoSeverity : null),
    },
    asked: rules.asked,
    reasons: selectionReasons(selections, seesScores),
    policy: { version: rules.policyVersion, actions: rules.actions },
    draft: draft === null ? null : { ...draft, updatedAt: draft.updatedAt.toISOString() },
    addToSet: draft?.addToSet ?? mark?.marked ?? false,
    submitted: submitted?.label ?? null,
    automated: seesScores
      ? await showScores(db, reader.projectId, {
          ...row,
          userId,
          rules,
          scorerInForce: reader.scorerInForce,
          pinned: submitted?.scorerVersion ?? null,
          now: reader.now,
        })
      : null,
  };
}

function viewOf(
  row: HeldCaseRow,
): Pick<HeldCase, "slot" | "queue" | "mode" | "assigned" | "dueAt" | "guidelineVersion" | "tags"> {
  const holds = row.state === "claimed";
  return {
    slot: {
      id: row.slotId,
      state: row.state,
      leaseToken: holds ? row.leaseToken : null,
      leaseExpiresAt: holds ? (row.leaseExpiresAt?.toISOString() ?? null) : null,
      leaseMinutes: row.leaseMinutes,
      undoUntil: row.undoUntil?.toISOString() ?? null,
      editable: row.editable,
    },
    queue: { slug: row.queueSlug, name: row.queueName },
    mode: row.mode,
    assigned: row.assigned,
    dueAt: row.dueAt?.toISOString() ?? null,
    guidelineVersion: row.guidelineVersion,
    tags: guidelineTags(row.guideline),
  };
}

function caseOf(row: HeldCaseRow): Omit<HeldCase["case"], "severity"> {
  const { category, externalId, language, model, modelVersion, repaired, tags } = row;
  return {
    id: row.caseId,
    externalId,
    model,
    modelVersion,
    language,
    category,
    tags,
    occurredAt: row.occurredAt.toISOString(),
    messages: messageSchema.array().parse(row.messages ?? []),
    judged: judgedOf(row),
    repaired,
  };
}

function judgedOf({ judgedMessage, judgedToolCall }: HeldCaseRow): Judged | null {
  if (judgedMessage === null) return null;
  return {
    message: judgedMessage,
    ...(judgedToolCall === null ? {} : { toolCallId: judgedToolCall }),
  };
}
