import type { QueueMode } from "../review/queue-mode";
import { mergeParts } from "./merge-parts";
import type { WaitingReason } from "./plan-review";
import { urgencyOf } from "./plan-review";

type Part = { part: string; points: number; sentence: string };

/** The last round of a case. `calledOff`: it gave way to the new one without an answer. */
export type EarlierRound = { calledOff: boolean; parts: readonly Part[] };

/**
 * What makes a case urgent whose round is opened anew: every reason there ever was to look at it, and
 * what the last round knew of how unclear it is. What a person added to that round's priority goes on
 * where nobody answered it. In a blind round nothing that scorers had a part in counts.
 */
export function urgencyAnew(
  reasons: readonly WaitingReason[],
  mode: QueueMode,
  earlier: EarlierRound | null,
): Part[] {
  const kept = (earlier?.parts ?? []).filter(({ part }) =>
    part === "by_hand" ? earlier?.calledOff === true : mode === "assisted",
  );
  return mergeParts(kept, urgencyOf(reasons, mode, null));
}
