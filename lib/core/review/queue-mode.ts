/** Assisted: scores are shown from the start. Blind: nothing derived from scorers before the commit. */
export const QUEUE_MODES = ["assisted", "blind"] as const;
export type QueueMode = (typeof QUEUE_MODES)[number];

/** Why a case is looked at. */
export const DOORS = [
  "escalated",
  "random_audit",
  "disagreement",
  "uncertain",
  "severe",
  "new_sample",
  "gold",
  "drift_check",
  "by_hand",
  "imported_census",
] as const;
export type Door = (typeof DOORS)[number];

export const SLOT_STATES = ["open", "claimed", "committed", "final", "declined"] as const;
export type SlotState = (typeof SLOT_STATES)[number];
