import { stableFraction } from "@/lib/core/random";
import { labelEntry } from "@/lib/core/review/label-entry";
import type { Label } from "@/lib/core/rubric/label";
import type { Db } from "@/lib/data/client";
import { holdSlot } from "@/lib/data/demo/hold-slot";
import { newId } from "@/lib/data/new-id";
import { checkLabel } from "@/lib/data/review/check-label";
import { findAutomated } from "@/lib/data/review/find-automated";
import { findCaseRules } from "@/lib/data/review/find-case-rules";
import { finishLabel } from "@/lib/data/review/finish-label";
import { insertLabelVersion } from "@/lib/data/review/insert-label-version";
import { lockSlot } from "@/lib/data/review/lock-slot";
import type { DeskReader } from "@/lib/data/review/read-held-case";
import { recordScoreView } from "@/lib/data/review/record-score-view";
import { commitSlot } from "@/lib/data/review/slot-transitions";
import { submissionPlace } from "@/lib/data/review/submission-place";
import type { Context } from "@/lib/services/context";
import type { Desk } from "@/lib/services/open-desk";
import { openDesk } from "@/lib/services/open-desk";

export type DemoLabel = { project: string; caseId: string; label: Label };

const SECONDS = { least: 25, most: 160 };

/**
 * Labels a case of the demo in the name of whoever asks, at the context's time: committed and then
 * kept in a blind round, final at once in an assisted one, as at the desk. Gives the slot, or null
 * where the case waits for no label of theirs. Throws `invalid` as submitting does.
 */
export async function labelDemoCase(
  ctx: Context,
  { caseId, label, project }: DemoLabel,
): Promise<string | null> {
  const desk = await openDesk(ctx, project);
  return desk.transact(async (db, reader) => {
    const { projectId, reviewer } = reader;
    const slotId = await holdSlot(db, projectId, { caseId, reviewer, at: reader.now });
    if (slotId === null) return null;
    await store(db, { desk, reader, slotId, label });
    return slotId;
  });
}

type Storing = { desk: Desk; reader: DeskReader; slotId: string; label: Label };

async function store(db: Db, { desk, label: given, reader, slotId }: Storing): Promise<void> {
  const { now, projectId, reviewer, scorerInForce } = reader;
  const slot = { ...(await lockSlot(db, projectId, slotId)), now };
  const { caseId } = slot;
  const rules = await findCaseRules(db, caseId, slot.guidelineVersion);
  const automated = await findAutomated(db, caseId, { rules, scorerInForce });
  const label = await checkLabel(db, caseId, {
    label: given,
    rules,
    automated: automated?.label ?? null,
  });
  const submission = {
    ...submissionPlace(reader, slot, rules),
    label,
    tookAutomated: false,
    addToSet: false,
    revisedBecause: null,
    scorerVersion: automated?.scorerVersion ?? null,
    elapsedMs: elapsedOf(caseId),
  };
  const entry = { caseId, after: { slot: slotId, ...labelEntry(label) } };
  if (slot.mode === "blind") {
    const version = { ...submission, submissionId: newId(now), stage: "committed" as const };
    const { id } = await insertLabelVersion(db, version);
    await commitSlot(db, slotId, { labelVersionId: id, at: now });
    await recordScoreView(db, projectId, { caseId, userId: reviewer.userId, now });
    await desk.log(db, { action: "label.commit", ...entry });
  }
  await finishLabel(db, projectId, {
    submission: { ...submission, submissionId: newId(now) },
    stand: { automated, intendedSetId: rules.intendedSetId, proposedBy: desk.actor },
  });
  const action = slot.mode === "blind" ? "label.finalize" : "label.submit";
  await desk.log(db, { action, ...entry });
}

function elapsedOf(caseId: string): number {
  const fraction = stableFraction(`elapsed/${caseId}`);
  return Math.round((SECONDS.least + fraction * (SECONDS.most - SECONDS.least)) * 1_000);
}
