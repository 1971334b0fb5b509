import type { SubmitAnswer } from "@/lib/contract/desk";
import type { SubmitInput } from "@/lib/contract/desk-input";
import { finalAnswer } from "@/lib/core/review/final-answer";
import { labelEntry } from "@/lib/core/review/label-entry";
import { withTrueOverride } from "@/lib/core/review/submission-problems";
import type { Db } from "@/lib/data/client";
import { checkLabel } from "@/lib/data/review/check-label";
import { findAutomated } from "@/lib/data/review/find-automated";
import { findCaseRules } from "@/lib/data/review/find-case-rules";
import { readLabelVersion } from "@/lib/data/review/find-label-version";
import { findRepeated } from "@/lib/data/review/find-repeated";
import { finishLabel } from "@/lib/data/review/finish-label";
import { insertLabelVersion } from "@/lib/data/review/insert-label-version";
import { lockSlot, requireLease } from "@/lib/data/review/lock-slot";
import type { DeskReader } from "@/lib/data/review/read-held-case";
import { revisionOfCommit } from "@/lib/data/review/revision-of-commit";
import { deleteDraft } from "@/lib/data/review/save-draft";
import { settleCommit } from "@/lib/data/review/settle-commit";
import { maySeeScores } from "@/lib/data/review/show-scores";
import { commitSlot } from "@/lib/data/review/slot-transitions";
import { submissionPlace } from "@/lib/data/review/submission-place";
import type { Context } from "@/lib/services/context";
import type { Desk, SlotAddress } from "@/lib/services/open-desk";
import { openDesk } from "@/lib/services/open-desk";

type Submission = { desk: Desk; reader: DeskReader; slotId: string; input: SubmitInput };

/**
 * Stores a label. In an assisted round it is final at once, as it is where the scores had been shown
 * before it was taken back (with a reason where it then departs from its commit). In a blind one it is
 * committed first, in a transaction of its own; then it becomes final where nothing differs (or no
 * reveal is wanted), and else the scores are given out.
 * The same submission again gets the same answer. Throws `conflict` (`lease_lost`), `invalid`.
 */
export async function submitLabel(
  ctx: Context,
  at: SlotAddress,
  input: SubmitInput,
): Promise<SubmitAnswer> {
  const desk = await openDesk(ctx, at.project);
  const stored = await desk.transact((db, reader) =>
    storeLabel(db, { desk, reader, slotId: at.slot, input }),
  );
  if (stored !== null) return stored;
  return desk.transact(async (db, reader) => {
    const settled = await settleCommit(db, reader, {
      slotId: at.slot,
      reveal: input.reveal,
      proposedBy: desk.actor,
    });
    if (settled.entry !== null) await desk.log(db, settled.entry);
    return settled.answer;
  });
}

/** The answer where the label is final, null where it is committed and to be settled. */
async function storeLabel(db: Db, submission: Submission): Promise<SubmitAnswer | null> {
  const { desk, input, reader, slotId } = submission;
  const { projectId, reviewer } = reader;
  const { raterId, userId } = reviewer;
  const slot = await lockSlot(db, projectId, slotId);
  const rules = await findCaseRules(db, slot.caseId, slot.guidelineVersion);
  const given = withTrueOverride(input.label, rules.actions);
  const { submissionId } = input;
  const repeated = await findRepeated(db, slot, { submissionId, raterId, label: given });
  if (repeated !== null) {
    return repeated.finalAt === null ? null : finalAnswer(slotId, repeated.finalAt);
  }
  requireLease(slot, { raterId, leaseToken: input.leaseToken });
  const shown = await maySeeScores(db, slot, userId);
  // What was committed before the scores were shown, and then taken back.
  const commitId = shown && slot.mode === "blind" ? slot.committedId : null;
  const committed = commitId === null ? null : await readLabelVersion(db, commitId);
  const automated = await findAutomated(db, slot.caseId, {
    rules,
    scorerInForce: reader.scorerInForce,
    pinned: committed?.scorerVersion ?? null,
  });
  const known = shown ? (automated?.label ?? null) : null;
  const label = await checkLabel(db, slot.caseId, { label: given, rules, automated: known });
  const { addToSet, elapsedMs, tookAutomated } = input;
  const scorerVersion = automated?.scorerVersion ?? null;
  const made = { submissionId, label, addToSet, elapsedMs, tookAutomated, scorerVersion };
  const revisedBecause = revisionOfCommit(committed, label, input.because);
  const version = { ...submissionPlace(reader, slot, rules), ...made, revisedBecause };
  const entry = { caseId: slot.caseId, after: { slot: slotId, ...labelEntry(label) } };
  if (!shown) {
    const { id } = await insertLabelVersion(db, { ...version, stage: "committed" });
    await commitSlot(db, slotId, { labelVersionId: id, at: slot.now });
    await deleteDraft(db, { slotId, raterId });
    await desk.log(db, { action: "label.commit", ...entry });
    return null;
  }
  const { intendedSetId } = rules;
  const stand = { automated, intendedSetId, proposedBy: desk.actor };
  await finishLabel(db, projectId, { submission: version, stand });
  await desk.log(db, { action: "label.submit", ...entry, reason: revisedBecause });
  return finalAnswer(slotId, slot.now);
}
