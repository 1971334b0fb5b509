import type { Delivery, OutboxEntry } from "@/lib/client/outbox/outbox-entry";
import { sendable } from "@/lib/client/outbox/outbox-schedule";

/** What a person may know of their outbox. */
export type OutboxState = {
  waiting: number;
  sending: boolean;
  refused: readonly OutboxEntry[];
  /** Why nothing goes out, where nothing does. */
  trouble: "unreachable" | "signed_out" | "busy" | null;
  /** False where this browser keeps nothing beyond the page. */
  durable: boolean;
};

export const QUIET: OutboxState = {
  waiting: 0,
  sending: false,
  refused: [],
  trouble: null,
  durable: true,
};

/** The state after a delivery, or after the entries changed (then whatever trouble there was stays). */
export function outboxState(now: {
  before: OutboxState;
  entries: readonly OutboxEntry[];
  delivery: Delivery | null;
  durable: boolean;
}): OutboxState {
  const waiting = sendable(now.entries).length;
  return {
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
