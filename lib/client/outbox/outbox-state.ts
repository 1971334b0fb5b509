import type { Delivery, OutboxEntry } from "@/lib/client/outbox/outbox-entry";
import { sendable } from "@/lib/client/outbox/outbox-schedule";

/** What a person may know of their outbox. */
export type OutboxState = {
  /** False until it was looked up what an earlier page left behind. */
  read: boolean;
  waiting: number;
  sending: boolean;
  refused: readonly OutboxEntry[];
  /** Why nothing goes out, where nothing does. */
  trouble: "unreachable" | "signed_out" | "busy" | null;
  /** False where this browser keeps nothing beyond the page. */
  durable: boolean;
};

export const QUIET: OutboxState = {
  read: true,
  waiting: 0,
  sending: false,
  refused: [],
  trouble: null,
  durable: true,
};

/**
 * The state after a delivery, or after the entries changed (then whatever trouble there was stays).
 * `adding` counts what was handed in and is not among the entries yet.
 */
export function outboxState(now: {
  before: OutboxState;
  entries: readonly OutboxEntry[];
  adding: number;
  delivery: Delivery | null;
  durable: boolean;
}): OutboxState {
  const waiting = sendable(now.entries).length + now.adding;
  return {
    read: true,
    waiting,
    sending: now.before.sending,
    refused: now.entries.filter((entry) => entry.refusal !== null),
    trouble: waiting === 0 ? null : troubleOf(now.before, now.delivery),
    durable: now.durable,
  };
}

function troubleOf(before: OutboxState, delivery: Delivery | null): OutboxState["trouble"] {
  if (delivery === null) return before.trouble;
  return delivery.kind === "delayed" ? delivery.because : null;
}
