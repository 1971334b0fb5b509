import { describe, expect, it } from "vitest";
import type { OutboxEntry } from "@/lib/client/outbox/outbox-entry";
import { afterDelivery, backoffMs, nextStep, sendable } from "@/lib/client/outbox/outbox-schedule";
import { entryOf } from "./outbox-entries";

const refusal = { status: 409, reason: "lease_lost", sentence: "Someone else holds it now." };
const at = { now: 10_000, random: 1 };

function orders(entries: readonly OutboxEntry[]): number[] {
  return entries.map((entry) => entry.order);
}

describe("the order of the outbox", () => {
  it("is that of the submissions, however they come out of the store", () => {
    const entries = [entryOf({ order: 3 }), entryOf({ order: 1 }), entryOf({ order: 2 })];
    expect(orders(sendable(entries))).toEqual([1, 2, 3]);
    expect(nextStep(entries, 0)).toMatchObject({ kind: "send", entry: { order: 1 } });
  });

  it("is kept while the oldest waits for its next attempt", () => {
    const entries = [entryOf({ order: 1, notBefore: 900 }), entryOf({ order: 2 })];
    expect(nextStep(entries, 400)).toEqual({ kind: "wait", ms: 500 });
    expect(nextStep(entries, 900)).toMatchObject({ kind: "send", entry: { order: 1 } });
  });

  it("goes on past a refused one, but not with what follows in its slot", () => {
    const entries = [
      entryOf({ order: 1, slotId: "a", refusal }),
      entryOf({ order: 2, slotId: "a" }),
      entryOf({ order: 3, slotId: "b" }),
    ];
    expect(orders(sendable(entries))).toEqual([3]);
  });

  it("rests where nothing is to be sent", () => {
    expect(nextStep([], 0)).toEqual({ kind: "rest" });
    expect(nextStep([entryOf({ order: 1, refusal })], 0)).toEqual({ kind: "rest" });
  });
});

describe("an entry after it was sent", () => {
  it("is gone once acknowledged, and only then", () => {
    const entry = entryOf({ order: 1 });
    expect(afterDelivery(entry, { kind: "acknowledged", answer: {} }, at)).toBeNull();
    expect(afterDelivery(entry, { kind: "refused", refusal }, at)).toEqual({ ...entry, refusal });
  });

  it("waits longer each time, and no longer than a minute", () => {
    const delayed = { kind: "delayed", because: "unreachable", retryAfterMs: null } as const;
    const once = afterDelivery(entryOf({ order: 1 }), delayed, at);
    expect(once).toMatchObject({ attempts: 1, notBefore: 11_000 });
    const twice = once === null ? null : afterDelivery(once, delayed, at);
    expect(twice).toMatchObject({ attempts: 2, notBefore: 12_000 });
    expect(backoffMs(40, 1)).toBe(60_000);
    expect(backoffMs(40, 0)).toBe(30_000);
  });

  it("waits as long as the server asks", () => {
    const delayed = { kind: "delayed", because: "busy", retryAfterMs: 5_000 } as const;
    expect(afterDelivery(entryOf({ order: 1 }), delayed, at)).toMatchObject({ notBefore: 15_000 });
  });

  it("no longer asks for the reveal that nobody waits for", () => {
    const delayed = { kind: "delayed", because: "unreachable", retryAfterMs: null } as const;
    const entry = entryOf({ order: 1 });
    expect(entry.request.body).toMatchObject({ reveal: true });
    expect(afterDelivery(entry, delayed, at)?.request.body).toEqual({
      ...entry.request.body,
      reveal: false,
    });
  });
});
