import type { Delivery, OutboxEntry } from "@/lib/client/outbox/outbox-entry";

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/** What to do now: send an entry, wait for its time, or rest. */
export type NextStep =
  | { kind: "send"; entry: OutboxEntry }
  | { kind: "wait"; ms: number }
  | { kind: "rest" };

/**
 * The next step of a sender that keeps the order: the oldest entry is sent before any other, and
 * what follows a refused entry of the same slot waits for a person to deal with that one.
 */
export function nextStep(entries: readonly OutboxEntry[], now: number): NextStep {
  const head = sendable(entries)[0];
  if (head === undefined) return { kind: "rest" };
  return head.notBefore <= now
    ? { kind: "send", entry: head }
    : { kind: "wait", ms: head.notBefore - now };
}

/** The entries that still go out, the oldest first. */
export function sendable(entries: readonly OutboxEntry[]): OutboxEntry[] {
  const stuck = new Set(entries.flatMap((entry) => (entry.refusal === null ? [] : [entry.slotId])));
  return entries.filter((entry) => !stuck.has(entry.slotId)).sort((a, b) => a.order - b.order);
}

/**
 * The entry after it was sent: null where it is done with, refused where a person has to look at it,
 * else later again. `random` in [0, 1) spreads the retries of many browsers.
 */
export function afterDelivery(
  entry: OutboxEntry,
  delivery: Delivery,
  at: { now: number; random: number },
): OutboxEntry | null {
  switch (delivery.kind) {
    case "acknowledged":
      return null;
    case "refused":
      return { ...entry, refusal: delivery.refusal };
    case "delayed": {
      const attempts = entry.attempts + 1;
      const waitMs = delivery.retryAfterMs ?? backoffMs(attempts, at.random);
      return { ...withoutReveal(entry), attempts, notBefore: at.now + waitMs };
    }
  }
}

/** How long to wait before the next attempt: doubling from a second to a minute, half of it at random. */
export function backoffMs(attempts: number, random: number): number {
  const full = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.max(0, attempts - 1));
  return Math.round(full * (0.5 + random / 2));
}

/** A blind commit that could not be sent at once becomes final unrevealed: nobody waits for its reveal. */
export function withoutReveal(entry: OutboxEntry): OutboxEntry {
  if (entry.request.kind !== "submit" || !entry.request.body.reveal) return entry;
  const body = { ...entry.request.body, reveal: false };
  return { ...entry, request: { kind: "submit", body } };
}
