import { conflict } from "@/lib/core/errors";
import { claimSlot } from "@/lib/data/review/claim-slot";
import { lockRater } from "@/lib/data/review/lock-rater";
import { lockSlot } from "@/lib/data/review/lock-slot";
import type { HeldCase } from "@/lib/data/review/read-held-case";
import { readHeldCase } from "@/lib/data/review/read-held-case";
import { resumeLease } from "@/lib/data/review/renew-lease";
import type { Context } from "@/lib/services/context";
import type { SlotAddress } from "@/lib/services/open-desk";
import { openDesk } from "@/lib/services/open-desk";

/**
 * Takes a case back whose lease was lost, with the draft, where nobody else has it now.
 * Throws `conflict` (`taken`) where someone does, or has finished it.
 */
export async function reclaimSlot(ctx: Context, at: SlotAddress): Promise<HeldCase> {
  const desk = await openDesk(ctx, at.project);
  return desk.transact(async (db, reader) => {
    const { reviewer, projectId } = reader;
    const { raterId } = reviewer;
    await lockRater(db, raterId);
    const slot = await lockSlot(db, projectId, at.slot);
    const own = slot.raterId === raterId;
    const lease = own && slot.roundOpen ? await resumeLease(db, slot.id, raterId) : null;
    if (lease?.expired === false || (own && slot.state !== "claimed")) {
      return readHeldCase(db, reader, slot.id);
    }
    const scope = { slotId: slot.id };
    const taken = lease ?? (await claimSlot(db, projectId, { reviewer, scope }));
    if (taken === null) {
      throw conflict("Someone else has this case now. What you wrote is kept here.", "taken");
    }
    const item = await readHeldCase(db, reader, slot.id);
    await desk.log(db, {
      action: "slot.claim",
      caseId: slot.caseId,
      ...(slot.raterId === null ? {} : { before: { expiredRater: slot.raterId } }),
      after: { slot: slot.id, queue: item.queue.slug },
    });
    return item;
  });
}
