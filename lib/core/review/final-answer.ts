import { UNDO_SECONDS } from "./lease";

/** What a submission answers that became final at the moment, by the database's clock. */
export function finalAnswer(
  slotId: string,
  finalAt: Date,
): { kind: "final"; slotId: string; undoUntil: string } {
  const undoUntil = new Date(finalAt.getTime() + UNDO_SECONDS * 1_000).toISOString();
  return { kind: "final", slotId, undoUntil };
}
