import type { Door, QueueMode } from "../review/queue-mode";
import type { Severity } from "../rubric/label";
import type { PriorityPart } from "./priority";
import { priorityParts } from "./priority";
import type { StandardQueue } from "./review-mode";
import { placeForDoors } from "./review-mode";

/** A reason to look at a case that no round has taken up. `derived`: a scorer had a part in it. */
export type WaitingReason = { door: Door; severity: Severity | null; derived: boolean };

/** What scorers said of the case that makes it more urgent; null where it is not known. */
export type Unclarity = {
  severity: Severity | null;
  requestProbability: number | null;
  disagreement: number | null;
};

/** Which queue takes the case up, and how; null without a reason. A new sample goes to its own queue first. */
export function placeOf(
  reasons: readonly WaitingReason[],
): { queue: StandardQueue; mode: QueueMode } | null {
  const doors = reasons.map(({ door }) => door);
  const isSample = doors.includes("new_sample");
  return placeForDoors(isSample ? ["new_sample", ...doors] : doors);
}

/**
 * What makes the case urgent. In a blind round nothing that scorers had a part in counts, since its
 * priority shows.
 */
export function urgencyOf(
  reasons: readonly WaitingReason[],
  mode: QueueMode,
  unclarity: Unclarity | null,
): PriorityPart[] {
  const known = mode === "blind" ? reasons.filter(({ derived }) => !derived) : reasons;
  const seen = mode === "blind" ? null : unclarity;
  return priorityParts({
    severity: highest([seen?.severity ?? null, ...known.map(({ severity }) => severity)]),
    requestProbability: seen?.requestProbability ?? null,
    disagreement: seen?.disagreement ?? null,
    doors: known.map(({ door }) => door),
    dueShare: null,
  });
}

function highest(severities: readonly (Severity | null)[]): Severity | null {
  return severities.reduce<Severity | null>(
    (most, one) => (one !== null && (most === null || one > most) ? one : most),
    null,
  );
}
