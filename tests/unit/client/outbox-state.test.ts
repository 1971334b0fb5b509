import { describe, expect, it } from "vitest";
import { outboxState, QUIET } from "@/lib/client/outbox/outbox-state";
import { entryOf } from "./outbox-entries";

const lost = { kind: "delayed", because: "unreachable", retryAfterMs: null } as const;

describe("what a person may know of their outbox", () => {
  it("is how much waits, and why", () => {
    const entries = [entryOf({ order: 1 }), entryOf({ order: 2 })];
    const state = outboxState({ before: QUIET, entries, delivery: lost, adding: 0, durable: true });
    expect(state).toMatchObject({ waiting: 2, trouble: "unreachable" });
  });

  it("counts what is still being kept", () => {
    const entries = [entryOf({ order: 1 })];
    const state = outboxState({ before: QUIET, entries, delivery: null, adding: 1, durable: true });
    expect(state.waiting).toBe(2);
  });

  it("stays troubled while more is added, until something goes through", () => {
    const before = { ...QUIET, waiting: 1, trouble: "unreachable" } as const;
    const entries = [entryOf({ order: 1 }), entryOf({ order: 2 })];
    expect(outboxState({ before, entries, delivery: null, adding: 0, durable: true }).trouble).toBe(
      "unreachable",
    );
    const acknowledged = { kind: "acknowledged", answer: null } as const;
    expect(
      outboxState({ before, entries, delivery: acknowledged, adding: 0, durable: true }).trouble,
    ).toBeNull();
  });

  it("is not troubled where nothing waits, and names what was refused", () => {
    const refusal = { status: 409, reason: "lease_lost", sentence: "Lost." };
    const entries = [entryOf({ order: 1, refusal })];
    const state = outboxState({ before: QUIET, entries, delivery: lost, adding: 0, durable: true });
    expect(state).toMatchObject({ waiting: 0, trouble: null });
    expect(state.refused).toEqual(entries);
  });
});
