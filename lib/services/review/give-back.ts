import type { DoneAnswer } from "@/lib/contract/desk";
import { lockSlot, requireLease } from "@/lib/data/review/lock-slot";
import { returnSlot } from "@/lib/data/review/return-slot";
import type { Context } from "@/lib/services/context";
import type { SlotAddress } from "@/lib/services/open-desk";
import { openDesk } from "@/lib/services/open-desk";

/** Opens a held case for everyone again; what was typed is kept for this reviewer. */
export async function giveBack(
  ctx: Context,
  at: SlotAddress,
  leaseToken: string,
): Promise<DoneAnswer> {
  const desk = await openDesk(ctx, at.project);
  return desk.transact(async (db, { projectId, reviewer }) => {
    const slot = await lockSlot(db, projectId, at.slot);
    requireLease(slot, { raterId: reviewer.raterId, leaseToken });
    await returnSlot(db, slot.id);
    await desk.log(db, {
      action: "slot.return",
      caseId: slot.caseId,
      before: { slot: slot.id },
    });
    return { slotId: slot.id };
  });
}
