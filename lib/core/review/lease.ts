/** How long before its end a held lease is renewed, as a share of its length. */
export const HEARTBEAT_SHARE = 1 / 3;

/** How long a submission can be taken back, and how long its proposal stays closed. */
export const UNDO_SECONDS = 10;

/**
 * How long a label for many can be taken back. It is offered for `UNDO_SECONDS` after the answer; before
 * it comes the time to store them all, and on the way back that of a slow server. What was approved for
 * a set meanwhile stays.
 */
export const BULK_UNDO_SECONDS = 60;
