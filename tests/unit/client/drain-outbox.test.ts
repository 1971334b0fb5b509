import { describe, expect, it } from "vitest";
import { drainOutbox } from "@/lib/client/outbox/drain-outbox";
import type { Delivery, OutboxEntry } from "@/lib/client/outbox/outbox-entry";
import { memoryStore } from "@/lib/client/outbox/outbox-store";
import { entryOf } from "./outbox-entries";

const DONE: Delivery = { kind: "acknowledged", answer: { kind: "final" } };
const LOST: Delivery = { kind: "delayed", because: "unreachable", retryAfterMs: null };

/** A store with entries, and a network that answers each sending in turn. */
async function outboxWith(entries: OutboxEntry[], answers: Delivery[]) {
  const store = memoryStore();
  for (const entry of entries) await store.add(entry);
  const sent: OutboxEntry[] = [];
  const delivered: Delivery["kind"][] = [];
  let clock = 0;
  return {
    sent,
    delivered,
    waiting: () => store.list(),
    pass: (ms: number) => {
      clock += ms;
    },
    drain: () =>
      drainOutbox({
        store,
        userId: "ann",
        send(entry) {
          sent.push(entry);
          return Promise.resolve(answers.shift() ?? DONE);
        },
        onSending: () => undefined,
        onDelivery: (_, delivery) => delivered.push(delivery.kind),
        now: () => clock,
        random: () => 1,
      }),
  };
}

describe("draining the outbox", () => {
  it("sends everything once, in order, and keeps nothing that was acknowledged", async () => {
    const box = await outboxWith([entryOf({ order: 1 }), entryOf({ order: 2 })], []);
    expect(await box.drain()).toBeNull();
    expect(box.sent.map((entry) => entry.order)).toEqual([1, 2]);
    expect(await box.waiting()).toEqual([]);
  });

  it("stops at a lost connection with nothing overtaking, and goes on later with the same id", async () => {
    const box = await outboxWith([entryOf({ order: 1 }), entryOf({ order: 2 })], [LOST]);
    expect(await box.drain()).toBe(1_000);
    expect(box.sent).toHaveLength(1);
    expect(await box.waiting()).toHaveLength(2);
    box.pass(1_000);
    expect(await box.drain()).toBeNull();
    expect(box.sent.map((entry) => entry.id)).toEqual([
      entryOf({ order: 1 }).id,
      entryOf({ order: 1 }).id,
      entryOf({ order: 2 }).id,
    ]);
  });

  it("keeps a refused submission, with why, and sends the rest", async () => {
    const refusal = { status: 409, reason: "lease_lost", sentence: "Held by someone else." };
    const box = await outboxWith(
      [entryOf({ order: 1 }), entryOf({ order: 2 })],
      [{ kind: "refused", refusal }],
    );
    await box.drain();
    expect(box.delivered).toEqual(["refused", "acknowledged"]);
    expect(await box.waiting()).toMatchObject([{ order: 1, refusal }]);
  });

  it("leaves another person's submissions alone", async () => {
    const box = await outboxWith([entryOf({ order: 1, userId: "bob" })], []);
    await box.drain();
    expect(box.sent).toEqual([]);
    expect(await box.waiting()).toHaveLength(1);
  });
});
