import type { SlotState } from "./queue-mode";

/** A slot that a rater has begun and not made final. `queue` is a slug; `live`: its lease still runs. */
export type UnfinishedSlot = {
  slotId: string;
  caseId: string;
  queue: string;
  state: Extract<SlotState, "claimed" | "committed">;
  live: boolean;
  hasDraft: boolean;
};

/** What a claim asks for. `holding`: what the browser shows or has fetched ahead, where it says so. */
export type Ask = {
  queue?: string | undefined;
  caseId?: string | undefined;
  holding?: readonly string[] | undefined;
};

/** The current case and one ahead. */
export const MOST_HELD = 2;

/**
 * What to go on with instead of taking a new case, or null. A committed label waits to become final,
 * so it comes first. What the browser holds already is never served again; where it does not say,
 * live slots are resumed only once no more may be taken, the one served longest ago first.
 * `unfinished` comes in that order.
 */
export function chooseUnfinished(
  unfinished: readonly UnfinishedSlot[],
  ask: Ask,
): UnfinishedSlot | null {
  const { caseId, holding, queue } = ask;
  const wanted = unfinished.filter(
    (slot) =>
      (queue === undefined || slot.queue === queue) &&
      (caseId === undefined || slot.caseId === caseId),
  );
  if (holding !== undefined) {
    return wanted.find((slot) => !holding.includes(slot.slotId)) ?? null;
  }
  const full = heldOf(unfinished).length >= MOST_HELD;
  const resumable = (slot: UnfinishedSlot) => caseId !== undefined || full || !isLiveClaim(slot);
  return wanted.find(resumable) ?? null;
}

/**
 * Which held slots to give back so that one more may be taken: those fetched ahead that nothing was
 * typed in and no browser shows, the newest first. Null where there are not enough of them.
 */
export function makeRoom(
  unfinished: readonly UnfinishedSlot[],
  holding: readonly string[] = [],
): UnfinishedSlot[] | null {
  const held = heldOf(unfinished);
  const surplus = held.length - (MOST_HELD - 1);
  if (surplus <= 0) return [];
  const idle = held
    .filter((slot) => isLiveClaim(slot) && !slot.hasDraft && !holding.includes(slot.slotId))
    .reverse();
  return idle.length < surplus ? null : idle.slice(0, surplus);
}

function heldOf(unfinished: readonly UnfinishedSlot[]): UnfinishedSlot[] {
  return unfinished.filter((slot) => slot.state === "committed" || slot.live);
}

function isLiveClaim(slot: UnfinishedSlot): boolean {
  return slot.state === "claimed" && slot.live;
}
