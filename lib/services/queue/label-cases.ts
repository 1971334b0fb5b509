import type { BulkLabelInput, BulkLabelOutcome } from "@/lib/contract/bulk-label";
import { actorName } from "@/lib/core/access/actor";
import { casesInLog } from "@/lib/core/review/cases-in-log";
import { lockCases } from "@/lib/data/cases/lock-cases";
import type { Db } from "@/lib/data/client";
import { derivedId } from "@/lib/data/derived-id";
import { appendAuditEntry } from "@/lib/data/log/append-audit-entry";
import { findLabelPlaces } from "@/lib/data/review/find-label-places";
import { findSubmittedSlots } from "@/lib/data/review/find-submitted-slots";
import type { DeskReader } from "@/lib/data/review/read-held-case";
import type { Context } from "@/lib/services/context";
import type { Desk } from "@/lib/services/open-desk";
import { openDesk } from "@/lib/services/open-desk";
import { openProject } from "@/lib/services/open-project";
import { storeBulkLabel } from "@/lib/services/queue/store-bulk-label";

/**
 * Gives many cases a label at once: the answers given, each case's automated ones for the rest, final at
 * once and assisted. A label that stood before is kept, and gives way. What is blind, held, unscored or
 * would not be a whole label is refused and named. One transaction; sent again it changes nothing.
 */
export async function labelCases(
  ctx: Context,
  projectSlug: string,
  input: BulkLabelInput,
): Promise<BulkLabelOutcome> {
  await openProject(ctx, projectSlug, "manage_queue");
  const desk = await openDesk(ctx, projectSlug);
  return desk.transact(async (db, reader) => {
    const { projectId, reviewer } = reader;
    const caseIds = [...new Set(input.caseIds)];
    await lockCases(db, projectId, caseIds);
    const submissionOf = (caseId: string) =>
      derivedId("bulk label", projectId, input.submissionId, caseId);
    const sent = await findSubmittedSlots(db, reviewer.raterId, caseIds.map(submissionOf));
    const todo = caseIds.filter((caseId) => !sent.has(submissionOf(caseId)));
    const outcome = await storeEach(db, { desk, reader, input, caseIds: todo, submissionOf });
    const { labelled, overwritten, refused, slotIds } = outcome;
    if (labelled.length > 0) {
      await appendAuditEntry(db, {
        chain: projectId,
        at: ctx.now,
        actor: actorName(ctx.actor),
        action: "label.bulk",
        subjectType: "case",
        subjectId: casesInLog(labelled),
        before: { overwritten },
        after: { ...input.answers, caseIds: labelled },
        reason: input.rationale,
        requestId: ctx.requestId,
      });
    }
    const all = [...sent.values(), ...slotIds];
    return { changed: all.length, overwritten: overwritten.length, refused, slotIds: all };
  });
}

type Storing = {
  desk: Desk;
  reader: DeskReader;
  input: BulkLabelInput;
  caseIds: readonly string[];
  submissionOf: (caseId: string) => string;
};

type Stored = Pick<BulkLabelOutcome, "refused" | "slotIds"> & {
  labelled: string[];
  /** Whose label stood before and gave way. */
  overwritten: string[];
};

async function storeEach(db: Db, storing: Storing): Promise<Stored> {
  const { caseIds, desk, input, reader, submissionOf } = storing;
  const { answers, rationale } = input;
  const { projectId, reviewer } = reader;
  const places = await findLabelPlaces(db, projectId, { caseIds, reviewer });
  const stored: Stored = { refused: [], slotIds: [], labelled: [], overwritten: [] };
  for (const caseId of caseIds) {
    const place = places.get(caseId);
    if (place === undefined) {
      stored.refused.push({ caseId, externalId: caseId, why: "It does not exist." });
      continue;
    }
    const submissionId = submissionOf(caseId);
    const outcome = await storeBulkLabel(db, {
      ...{ desk, reader, place, answers, rationale, submissionId },
    });
    if ("why" in outcome) {
      stored.refused.push({ caseId, externalId: place.externalId, why: outcome.why });
      continue;
    }
    stored.slotIds.push(outcome.slotId);
    stored.labelled.push(caseId);
    if (place.standing !== null) stored.overwritten.push(caseId);
  }
  return stored;
}
