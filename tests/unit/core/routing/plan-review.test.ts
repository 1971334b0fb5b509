import { describe, expect, test } from "vitest";
import { mergeParts } from "@/lib/core/routing/merge-parts";
import type { WaitingReason } from "@/lib/core/routing/plan-review";
import { placeOf, urgencyOf } from "@/lib/core/routing/plan-review";

function reason(door: WaitingReason["door"], changes: Partial<WaitingReason> = {}): WaitingReason {
  return { door, severity: null, derived: false, ...changes };
}

describe("where a case is looked at", () => {
  test("nowhere without a reason", () => {
    expect(placeOf([])).toBeNull();
  });

  test.each<[WaitingReason["door"][], string, string]>([
    [["escalated"], "escalations", "assisted"],
    [["uncertain", "severe"], "escalations", "assisted"],
    [["escalated", "random_audit"], "random-audit", "blind"],
    [["random_audit", "new_sample"], "new-samples", "blind"],
  ])("%j leads to %s, %s", (doors, queue, mode) => {
    expect(placeOf(doors.map((door) => reason(door)))).toEqual({ queue, mode });
  });
});

describe("what makes it urgent", () => {
  const reasons = [
    reason("random_audit"),
    reason("severe", { severity: 3, derived: true }),
    reason("escalated", { severity: 1 }),
  ];
  const unclarity = { severity: 2, requestProbability: 0.5, disagreement: 1 } as const;

  test("assisted: all that is known", () => {
    expect(
      urgencyOf(reasons, "assisted", unclarity).map(({ part, points }) => [part, points]),
    ).toEqual([
      ["severity", 100],
      ["disagreement", 30],
      ["uncertainty", 15],
      ["sampling", 10],
    ]);
  });

  test("blind: nothing that scorers had a part in", () => {
    const blind = urgencyOf(reasons, "blind", unclarity);
    expect(blind.map(({ part, points }) => [part, points])).toEqual([
      ["severity", 20],
      ["sampling", 10],
    ]);
    const other = { severity: 0, requestProbability: 1, disagreement: 0 } as const;
    expect(urgencyOf(reasons, "blind", other)).toEqual(blind);
  });

  test("added reasons raise it and never lower it", () => {
    const stored = [
      { part: "severity", points: 20, sentence: "a" },
      { part: "by_hand", points: 5, sentence: "b" },
    ];
    const added = [
      { part: "severity", points: 50, sentence: "c" },
      { part: "sampling", points: 10, sentence: "d" },
    ];
    expect(mergeParts(stored, added).map(({ sentence }) => sentence)).toEqual(["c", "d", "b"]);
    expect(mergeParts(added, stored)).toEqual(mergeParts(stored, added));
  });
});
