/** How long before its end a held lease is renewed, as a share of its length. */
export const HEARTBEAT_SHARE = 1 / 3;

/** How long a submission can be taken back, and how long its proposal stays closed. */
export const UNDO_SECONDS = 10;

/**
 * How long a label for many can be taken back: what is offered for `UNDO_SECONDS` after the answer, and
 * the longest it may have taken to store. What was approved for a set meanwhile stays.
 */
export const BULK_UNDO_SECONDS = 30 + UNDO_SECONDS;
