import type { DoneAnswer } from "@/lib/contract/desk";
import type { SkipInput } from "@/lib/contract/desk-input";
import { writeSkip } from "@/lib/core/review/skip-reasons";
import { declineSlot } from "@/lib/data/review/decline-slot";
import { lockSlot, requireLease } from "@/lib/data/review/lock-slot";
import { deleteDraft } from "@/lib/data/review/save-draft";
import type { Context } from "@/lib/services/context";
import type { SlotAddress } from "@/lib/services/open-desk";
import { openDesk } from "@/lib/services/open-desk";

/** Leaves a case to others for good, with a reason that the lead sees. It never leaves the queue. */
export async function skipCase(
  ctx: Context,
  at: SlotAddress,
  input: SkipInput,
): Promise<DoneAnswer> {
  const desk = await openDesk(ctx, at.project);
  return desk.transact(async (db, { projectId, reviewer }) => {
    const { raterId } = reviewer;
    const slot = await lockSlot(db, projectId, at.slot);
    requireLease(slot, { raterId, leaseToken: input.leaseToken });
    const reason = writeSkip(input);
    const nextSlotId = await declineSlot(db, slot.id, { reason, now: ctx.now });
    await deleteDraft(db, { slotId: slot.id, raterId });
    await desk.log(db, {
      action: "slot.skip",
      caseId: slot.caseId,
      before: { slot: slot.id },
      after: { openSlot: nextSlotId },
      reason,
    });
    return { slotId: slot.id };
  });
}
