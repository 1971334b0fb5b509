import "server-only";
import type { SubmitAnswer } from "@/lib/contract/desk";
import { priorityPartsSchema } from "@/lib/contract/stored-review";
import type { Json } from "@/lib/core/export/json";
import { finalAnswer } from "@/lib/core/review/final-answer";
import { labelDifferences } from "@/lib/core/rubric/label-differences";
import type { Db } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";
import { findAutomated } from "@/lib/data/review/find-automated";
import { findCaseRules } from "@/lib/data/review/find-case-rules";
import { readLabelVersion } from "@/lib/data/review/find-label-version";
import { finishLabel } from "@/lib/data/review/finish-label";
import { lockSlot } from "@/lib/data/review/lock-slot";
import type { DeskReader } from "@/lib/data/review/read-held-case";
import { recordScoreView } from "@/lib/data/review/record-score-view";
import { submissionPlace } from "@/lib/data/review/submission-place";

export type Settled = {
  answer: SubmitAnswer;
  /** For the log; null where nothing changed. */
  entry: { action: string; caseId: string; after: Json } | null;
};

/**
 * What follows a blind commit: final as it is where nothing differs from the automated label, or where
 * no reveal is wanted; else the scores are given out, and remembered as seen. Safe to repeat.
 */
export async function settleCommit(
  db: Db,
  reader: DeskReader,
  settle: { slotId: string; reveal: boolean; proposedBy: string },
): Promise<Settled> {
  const { projectId, reviewer, now } = reader;
  const { slotId, reveal, proposedBy } = settle;
  const slot = await lockSlot(db, projectId, slotId);
  if (slot.state !== "committed" || slot.committedId === null) {
    // Two requests came at once, and the other one settled it.
    return { answer: finalAnswer(slotId, slot.finalAt ?? slot.now), entry: null };
  }
  const committed = await readLabelVersion(db, slot.committedId);
  const rules = await findCaseRules(db, slot.caseId, slot.guidelineVersion);
  const automated = await findAutomated(db, slot.caseId, {
    rules,
    scorerInForce: reader.scorerInForce,
    pinned: committed.scorerVersion,
  });
  if (reveal && automated !== null) {
    const { userId } = reviewer;
    await recordScoreView(db, projectId, { caseId: slot.caseId, userId, now });
    const differences = labelDifferences(committed.label, automated.label);
    if (differences.length > 0) {
      const priority = priorityPartsSchema.parse(slot.priorityParts);
      const shown = { ...automated, priority };
      return { answer: { kind: "revealed", slotId, automated: shown, differences }, entry: null };
    }
  }
  const { addToSet, elapsedMs, label, scorerVersion, tookAutomated } = committed;
  await finishLabel(db, projectId, {
    submission: {
      ...submissionPlace(reader, slot, rules),
      submissionId: newId(slot.now),
      ...{ addToSet, elapsedMs, label, scorerVersion, tookAutomated },
      revisedBecause: null,
    },
    stand: { automated, intendedSetId: rules.intendedSetId, proposedBy },
  });
  const after = { slot: slotId, revealed: reveal && automated !== null, revised: false };
  const entry = { action: "label.finalize", caseId: slot.caseId, after };
  return { answer: finalAnswer(slotId, slot.now), entry };
}
