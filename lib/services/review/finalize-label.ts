import type { SubmitAnswer } from "@/lib/contract/desk";
import type { FinalizeInput } from "@/lib/contract/desk-input";
import { conflict, invalid } from "@/lib/core/errors";
import { finalAnswer } from "@/lib/core/review/final-answer";
import { labelEntry } from "@/lib/core/review/label-entry";
import { withTrueOverride } from "@/lib/core/review/submission-problems";
import type { Label } from "@/lib/core/rubric/label";
import { checkLabel } from "@/lib/data/review/check-label";
import { findAutomated } from "@/lib/data/review/find-automated";
import { findCaseRules } from "@/lib/data/review/find-case-rules";
import { readLabelVersion } from "@/lib/data/review/find-label-version";
import { findRepeated } from "@/lib/data/review/find-repeated";
import { finishLabel } from "@/lib/data/review/finish-label";
import { lockSlot } from "@/lib/data/review/lock-slot";
import { submissionPlace } from "@/lib/data/review/submission-place";
import type { Context } from "@/lib/services/context";
import type { SlotAddress } from "@/lib/services/open-desk";
import { openDesk } from "@/lib/services/open-desk";

/**
 * Makes a committed label final after the scores were shown: kept as it is, or revised with a reason.
 * The commit stays beside it. A rationale that is due because the label differs is asked here.
 * Throws `conflict` (`not_committed`; `idempotency_mismatch` for another label), `invalid`.
 */
export async function finalizeLabel(
  ctx: Context,
  at: SlotAddress,
  input: FinalizeInput,
): Promise<SubmitAnswer> {
  const desk = await openDesk(ctx, at.project);
  const revised = input.label !== null;
  if (revised && input.because === "") {
    throw invalid("Say why you revise the label.", [
      { path: "because", message: "is due for a revision." },
    ]);
  }
  return desk.transact(async (db, reader) => {
    const { projectId, reviewer, scorerInForce } = reader;
    const { raterId } = reviewer;
    const slot = await lockSlot(db, projectId, at.slot);
    const { submissionId } = input;
    const rules = await findCaseRules(db, slot.caseId, slot.guidelineVersion);
    if (slot.raterId !== raterId || slot.committedId === null) throw notCommitted();
    const committed = await readLabelVersion(db, slot.committedId);
    const wanted = withRationale(input.label ?? committed.label, input.rationale);
    const given = withTrueOverride(wanted, rules.actions);
    const repeated = await findRepeated(db, slot, { submissionId, raterId, label: given });
    if (repeated?.finalAt) return finalAnswer(slot.id, repeated.finalAt);
    if (slot.state !== "committed") throw notCommitted();
    const pinned = committed.scorerVersion;
    const automated = await findAutomated(db, slot.caseId, { rules, scorerInForce, pinned });
    const label = await checkLabel(db, slot.caseId, {
      label: given,
      rules,
      automated: automated?.label ?? null,
    });
    const { tookAutomated } = committed;
    const addToSet = input.addToSet ?? committed.addToSet;
    await finishLabel(db, projectId, {
      submission: {
        ...submissionPlace(reader, slot, rules),
        ...{ submissionId, label, addToSet, tookAutomated },
        revisedBecause: input.because === "" ? null : input.because,
        scorerVersion: automated?.scorerVersion ?? null,
        elapsedMs: committed.elapsedMs,
      },
      stand: { automated, intendedSetId: rules.intendedSetId, proposedBy: desk.actor },
    });
    await desk.log(db, {
      action: "label.finalize",
      caseId: slot.caseId,
      before: labelEntry(committed.label),
      after: { slot: slot.id, revealed: true, revised, ...labelEntry(label) },
      reason: input.because === "" ? null : input.because,
    });
    return finalAnswer(slot.id, slot.now);
  });
}

function notCommitted() {
  return conflict("There is no committed label of yours to make final.", "not_committed");
}

function withRationale(label: Label, rationale: string): Label {
  return rationale.trim() === "" ? label : { ...label, rationale };
}
