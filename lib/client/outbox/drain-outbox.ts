import type { Delivery, OutboxEntry } from "@/lib/client/outbox/outbox-entry";
import { afterDelivery, nextStep } from "@/lib/client/outbox/outbox-schedule";
import type { OutboxStore } from "@/lib/client/outbox/outbox-store";

type Drain = {
  store: OutboxStore;
  /** Whose entries go out: another person's on the same browser wait for them. */
  userId: string;
  send: (entry: OutboxEntry) => Promise<Delivery>;
  onSending: (entry: OutboxEntry) => void;
  onDelivery: (entry: OutboxEntry, delivery: Delivery) => void;
  now: () => number;
  random: () => number;
};

/**
 * Sends what can be sent now, one after the other, each removed only once it is acknowledged.
 * Resolves with how long to wait for the next attempt, or null where nothing waits.
 */
export async function drainOutbox(drain: Drain): Promise<number | null> {
  for (;;) {
    const entries = (await drain.store.list()).filter((entry) => entry.userId === drain.userId);
    const step = nextStep(entries, drain.now());
    if (step.kind !== "send") return step.kind === "wait" ? step.ms : null;
    drain.onSending(step.entry);
    const delivery = await drain.send(step.entry);
    await keepOutcome(drain, step.entry, delivery);
    drain.onDelivery(step.entry, delivery);
  }
}

async function keepOutcome(drain: Drain, entry: OutboxEntry, delivery: Delivery): Promise<void> {
  const after = afterDelivery(entry, delivery, { now: drain.now(), random: drain.random() });
  if (after === null) await drain.store.remove(entry.order);
  else await drain.store.put(after);
}
