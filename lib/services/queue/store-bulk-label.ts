import type { BulkAnswers } from "@/lib/core/review/bulk-label";
import type { LabelPlace } from "@/lib/core/review/label-place";
import { whyNoBulkLabel } from "@/lib/core/review/label-place";
import { insertSelections, selectionId } from "@/lib/data/cases/insert-selections";
import { openRounds } from "@/lib/data/cases/open-rounds";
import type { Db } from "@/lib/data/client";
import { findAssistedQueue } from "@/lib/data/queue/find-assisted-queue";
import { findLabelPlaces } from "@/lib/data/review/find-label-places";
import { finishLabel } from "@/lib/data/review/finish-label";
import { holdFreeSlot } from "@/lib/data/review/hold-free-slot";
import { judgeByGuidelineInForce } from "@/lib/data/review/judge-by-guideline-in-force";
import { lockSlot } from "@/lib/data/review/lock-slot";
import type { DeskReader } from "@/lib/data/review/read-held-case";
import { submissionPlace } from "@/lib/data/review/submission-place";
import type { Desk } from "@/lib/services/open-desk";
import { composeLabel } from "@/lib/services/queue/compose-label";

/** One case of a label for many. */
export type BulkLabelling = {
  desk: Desk;
  reader: DeskReader;
  place: LabelPlace;
  answers: BulkAnswers;
  rationale: string;
  submissionId: string;
};

/**
 * Stores the label of one case as final, in its open assisted round or in one of its own, and gives the
 * slot; or says why it can't be. The caller holds the case.
 */
export async function storeBulkLabel(
  db: Db,
  labelling: BulkLabelling,
): Promise<{ slotId: string } | { why: string }> {
  const { answers, desk, place, rationale, reader, submissionId } = labelling;
  const { projectId, reviewer, scorerInForce } = reader;
  const refusal = whyNoBulkLabel(place);
  if (refusal !== null) return { why: refusal };
  const given = { answers, rationale, scorerInForce };
  const composed = await composeLabel(db, place.caseId, given);
  if (composed.label === null) return { why: composed.why };
  const slotId = place.slotId ?? (await openPlace(db, labelling));
  if (slotId === null) return { why: "There is no assisted queue for its round." };
  if (!(await holdFreeSlot(db, slotId, { at: reader.now, reviewer }))) {
    return { why: "Someone has taken it meanwhile." };
  }
  await judgeByGuidelineInForce(db, slotId);
  const slot = await lockSlot(db, projectId, slotId);
  const { automated, label, rules } = composed;
  const { intendedSetId } = rules;
  await finishLabel(db, projectId, {
    submission: {
      ...submissionPlace(reader, slot, rules),
      ...{ submissionId, label, tookAutomated: true, addToSet: false },
      ...{ revisedBecause: null, elapsedMs: null, scorerVersion: automated.scorerVersion },
    },
    stand: { automated, intendedSetId, proposedBy: desk.actor },
  });
  return { slotId };
}

/** Opens a round for a case that waits in none, and gives its slot. */
async function openPlace(db: Db, labelling: BulkLabelling): Promise<string | null> {
  const { desk, place, rationale, reader } = labelling;
  const { now, projectId, reviewer } = reader;
  const queue = await findAssistedQueue(db, projectId);
  if (queue === null) return null;
  const { caseId } = place;
  const selection = {
    ...{ caseId, door: "by_hand" as const, probability: null, seed: now.toISOString() },
    ...{ severity: null, reason: rationale, createdBy: desk.actor },
  };
  await insertSelections(db, { projectId, now }, [selection]);
  const { guidelineVersion } = desk.project;
  await openRounds(db, { projectId, guidelineVersion, createdBy: desk.actor, now }, [
    {
      ...{ caseId, queueId: queue.id, mode: "assisted", priority: 0, parts: [] },
      dueAt: new Date(now.getTime() + queue.dueHours * 3_600_000),
      selectionIds: [selectionId(selection)],
    },
  ]);
  const places = await findLabelPlaces(db, projectId, { caseIds: [caseId], reviewer });
  return places.get(caseId)?.slotId ?? null;
}
