import type { Door, QueueMode } from "../review/queue-mode";

/** The queues every project has; the value is the queue's slug. */
export const STANDARD_QUEUES = ["escalations", "random-audit", "new-samples"] as const;
export type StandardQueue = (typeof STANDARD_QUEUES)[number];

type Place = { queue: StandardQueue; mode: QueueMode };

const ASSISTED: Place = { queue: "escalations", mode: "assisted" };
const AUDITED: Place = { queue: "random-audit", mode: "blind" };

/** Where each door leads. What is to measure people, models or scorers is always blind. */
export const PLACE_OF_DOOR: Readonly<Record<Door, Place>> = {
  escalated: ASSISTED,
  uncertain: ASSISTED,
  disagreement: ASSISTED,
  severe: ASSISTED,
  by_hand: ASSISTED,
  random_audit: AUDITED,
  gold: AUDITED,
  drift_check: AUDITED,
  imported_census: AUDITED,
  new_sample: { queue: "new-samples", mode: "blind" },
};

/**
 * Where a case with these doors is reviewed: one round serves all of them, and it is blind if any of
 * them must be. Null without a door.
 */
export function placeForDoors(doors: readonly Door[]): Place | null {
  const places = doors.map((door) => PLACE_OF_DOOR[door]);
  return places.find((place) => place.mode === "blind") ?? places[0] ?? null;
}
