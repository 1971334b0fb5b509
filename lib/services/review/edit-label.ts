import type { SubmitAnswer } from "@/lib/contract/desk";
import type { EditInput } from "@/lib/contract/desk-input";
import { conflict, invalid, notFound } from "@/lib/core/errors";
import { finalAnswer } from "@/lib/core/review/final-answer";
import { labelEntry } from "@/lib/core/review/label-entry";
import { withTrueOverride } from "@/lib/core/review/submission-problems";
import type { Db } from "@/lib/data/client";
import { supersedeProposalsOfSlot } from "@/lib/data/review/case-proposals";
import { checkLabel } from "@/lib/data/review/check-label";
import { findAutomated } from "@/lib/data/review/find-automated";
import { findCaseRules } from "@/lib/data/review/find-case-rules";
import { readLabelVersion } from "@/lib/data/review/find-label-version";
import { findRepeated } from "@/lib/data/review/find-repeated";
import { insertLabelVersion } from "@/lib/data/review/insert-label-version";
import type { StoredSlot } from "@/lib/data/review/lock-slot";
import { lockSlot } from "@/lib/data/review/lock-slot";
import { replaceFinalLabel } from "@/lib/data/review/slot-transitions";
import { standLabel } from "@/lib/data/review/stand-label";
import { findStandingMark } from "@/lib/data/review/standing-mark";
import { isStanding } from "@/lib/data/review/standing-resolution";
import { submissionPlace } from "@/lib/data/review/submission-place";
import { whyNotEditable } from "@/lib/data/review/why-not-editable";
import type { Context } from "@/lib/services/context";
import type { SlotAddress } from "@/lib/services/open-desk";
import { openDesk } from "@/lib/services/open-desk";

/**
 * Changes a final label from the reviewer's history: a new version beside the earlier ones. Where the
 * label stands for its case, the new one does, and its proposal is made anew, also one that someone else
 * asked for, unless it is to go to no set. In a blind round it needs a reason, for the scores were shown. Throws `conflict` (`not_editable`;
 * `idempotency_mismatch` for another label), `invalid`.
 */
export async function editLabel(
  ctx: Context,
  at: SlotAddress,
  input: EditInput,
): Promise<SubmitAnswer> {
  const desk = await openDesk(ctx, at.project);
  return desk.transact(async (db, reader) => {
    const { projectId, reviewer, scorerInForce } = reader;
    const { raterId } = reviewer;
    const slot = await lockSlot(db, projectId, at.slot);
    if (slot.raterId !== raterId) throw notFound("This case");
    const { submissionId, addToSet } = input;
    const rules = await findCaseRules(db, slot.caseId, slot.guidelineVersion);
    const given = withTrueOverride(input.label, rules.actions);
    const repeated = await findRepeated(db, slot, { submissionId, raterId, label: given });
    const answer = finalAnswer(slot.id, slot.finalAt ?? slot.now);
    if (repeated !== null) return answer;
    const current = await readLabelVersion(db, await requireEditable(db, slot));
    requireReason(slot, input);
    const pinned = current.scorerVersion;
    const automated = await findAutomated(db, slot.caseId, { rules, scorerInForce, pinned });
    const label = await checkLabel(db, slot.caseId, {
      label: given,
      rules,
      automated: automated?.label ?? null,
    });
    const reason = input.because === "" ? null : input.because;
    const standing = await isStanding(db, slot.caseId, slot.id);
    const version = await insertLabelVersion(db, {
      ...submissionPlace(reader, slot, rules),
      ...{ submissionId, label, addToSet, stage: "final" },
      tookAutomated: current.tookAutomated,
      revisedBecause: reason,
      scorerVersion: automated?.scorerVersion ?? null,
      elapsedMs: null,
    });
    const { intendedSetId } = rules;
    const { asked } = await findStandingMark(db, current, intendedSetId);
    await replaceFinalLabel(db, slot.id, version.id);
    await supersedeProposalsOfSlot(db, slot.id);
    if (standing) {
      const { caseId, roundId } = slot;
      const stand = {
        ...{ automated, intendedSetId, proposedBy: desk.actor },
        asked: addToSet ? asked : null,
      };
      await standLabel(db, projectId, { caseId, roundId, version, ...stand });
    }
    await desk.log(db, {
      action: "label.edit",
      caseId: slot.caseId,
      before: labelEntry(current.label),
      after: { slot: slot.id, version: version.version, ...labelEntry(label) },
      reason,
    });
    return answer;
  });
}

async function requireEditable(db: Db, slot: StoredSlot): Promise<string> {
  if (slot.state !== "final" || slot.finalId === null) {
    throw conflict("Only a submitted label can be changed.", "not_editable");
  }
  const because = await whyNotEditable(db, slot.id);
  if (because === null) return slot.finalId;
  const sentence =
    because === "adjudicated"
      ? "This case was adjudicated: its label is decided."
      : "This label was approved for an evaluation set. A lead can have the case reviewed again: the new label then takes its place.";
  throw conflict(sentence, "not_editable");
}

function requireReason(slot: StoredSlot, { because }: EditInput): void {
  if (slot.mode !== "blind" || because !== "") return;
  throw invalid("Say why you change the label.", [
    { path: "because", message: "is due: you have seen the automated scores." },
  ]);
}
