import type { DoneAnswer } from "@/lib/contract/desk";
import { conflict, notFound } from "@/lib/core/errors";
import { awaitsSecondOpinion, insertSecondRound } from "@/lib/data/review/insert-second-round";
import { lockSlot } from "@/lib/data/review/lock-slot";
import { refreshCase } from "@/lib/data/review/refresh-case";
import type { Context } from "@/lib/services/context";
import type { SlotAddress } from "@/lib/services/open-desk";
import { openDesk } from "@/lib/services/open-desk";

/**
 * Adds a round of the case for another reviewer, in the same queue. Asked from an own slot, before or
 * after its label is submitted. Throws `conflict` (`already_asked`) while an earlier one is open.
 */
export async function askSecondOpinion(
  ctx: Context,
  at: SlotAddress,
  input: { note: string },
): Promise<DoneAnswer> {
  const desk = await openDesk(ctx, at.project);
  return desk.transact(async (db, { projectId, reviewer, now }) => {
    const { raterId } = reviewer;
    const slot = await lockSlot(db, projectId, at.slot);
    if (slot.raterId !== raterId || slot.state === "declined") throw notFound("This case");
    if (await awaitsSecondOpinion(db, slot.caseId, raterId)) {
      throw conflict("Another reviewer will get this case already.", "already_asked");
    }
    const note = input.note === "" ? "A second opinion was asked for." : input.note;
    const roundId = await insertSecondRound(db, projectId, {
      roundId: slot.roundId,
      raterId,
      note,
      createdBy: desk.actor,
      now,
    });
    await refreshCase(db, slot.caseId);
    await desk.log(db, {
      action: "round.open",
      caseId: slot.caseId,
      after: { round: roundId, kind: "second_opinion" },
    });
    return { slotId: slot.id };
  });
}
