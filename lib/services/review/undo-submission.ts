import { conflict, notFound } from "@/lib/core/errors";
import { UNDO_SECONDS } from "@/lib/core/review/lease";
import type { Db } from "@/lib/data/client";
import { reinstateProposal, supersedeProposalsOfSlot } from "@/lib/data/review/case-proposals";
import { readLabelVersion } from "@/lib/data/review/find-label-version";
import type { StoredSlot } from "@/lib/data/review/lock-slot";
import { lockSlot } from "@/lib/data/review/lock-slot";
import type { DeskReader, HeldCase } from "@/lib/data/review/read-held-case";
import { readHeldCase } from "@/lib/data/review/read-held-case";
import { refreshCase } from "@/lib/data/review/refresh-case";
import { replaceDraft } from "@/lib/data/review/save-draft";
import { reopenSlot } from "@/lib/data/review/slot-transitions";
import { withdrawResolution } from "@/lib/data/review/standing-resolution";
import { whyNotEditable } from "@/lib/data/review/why-not-editable";
import type { Context } from "@/lib/services/context";
import type { SlotAddress } from "@/lib/services/open-desk";
import { openDesk } from "@/lib/services/open-desk";

/**
 * Takes a final label back to a draft under a new lease, within ten seconds by the database's clock.
 * Its versions stay; its proposal is superseded, and what it had replaced stands again.
 * Once taken back, it gives the same answer. Throws `conflict` (`too_late`).
 */
export async function undoSubmission(ctx: Context, at: SlotAddress): Promise<HeldCase> {
  const desk = await openDesk(ctx, at.project);
  return desk.transact(async (db, reader) => {
    const slot = await lockSlot(db, reader.projectId, at.slot);
    if (slot.raterId !== reader.reviewer.raterId) throw notFound("This case");
    if (slot.state === "claimed") return readHeldCase(db, reader, slot.id);
    const finalId = await requireUndoable(db, slot);
    await takeBack(db, reader, { slot, finalId });
    const item = await readHeldCase(db, reader, slot.id);
    await desk.log(db, {
      action: "label.undo",
      caseId: slot.caseId,
      before: { slot: slot.id, labelVersion: finalId },
    });
    return item;
  });
}

async function requireUndoable(db: Db, slot: StoredSlot): Promise<string> {
  const { finalAt, finalId, now, state } = slot;
  const inTime = finalAt !== null && now.getTime() < finalAt.getTime() + UNDO_SECONDS * 1_000;
  if (state !== "final" || finalId === null || !inTime || (await whyNotEditable(db, slot.id))) {
    throw conflict(
      `A label can be taken back for ${UNDO_SECONDS} seconds. Change it from your history instead.`,
      "too_late",
    );
  }
  return finalId;
}

async function takeBack(
  db: Db,
  { projectId, reviewer }: DeskReader,
  { slot, finalId }: { slot: StoredSlot; finalId: string },
): Promise<void> {
  const { addToSet, label } = await readLabelVersion(db, finalId);
  const { caseId, id: slotId, now: at } = slot;
  const reinstated = await withdrawResolution(db, projectId, { caseId, slotId, at });
  await supersedeProposalsOfSlot(db, slotId);
  if (reinstated !== null) await reinstateProposal(db, reinstated);
  await reopenSlot(db, slotId);
  const { raterId } = reviewer;
  await replaceDraft(db, projectId, { slotId, raterId, label, addToSet, updatedAt: at });
  await refreshCase(db, caseId);
}
