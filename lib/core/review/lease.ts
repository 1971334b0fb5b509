/** How long before its end a held lease is renewed, as a share of its length. */
export const HEARTBEAT_SHARE = 1 / 3;

/** How long a submission can be taken back, and how long its proposal stays closed. */
export const UNDO_SECONDS = 10;
