import { describe, expect, test } from "vitest";
import { mergeParts } from "@/lib/core/routing/merge-parts";
import type { WaitingReason } from "@/lib/core/routing/plan-review";
import { placeOf, urgencyOf } from "@/lib/core/routing/plan-review";
import { priorityOf } from "@/lib/core/routing/priority";

const SEVERE: WaitingReason = { door: "severe", severity: 3, derived: true };
const TOLD: WaitingReason = { door: "escalated", severity: 1, derived: false };
const DRAWN: WaitingReason = { door: "random_audit", severity: null, derived: false };
const SAMPLE: WaitingReason = { door: "new_sample", severity: null, derived: false };

describe("where a case goes", () => {
  test("is the escalations, unless one of its reasons must be blind", () => {
    expect(placeOf([SEVERE, TOLD])?.queue).toBe("escalations");
    expect(placeOf([SEVERE, DRAWN])).toEqual({ queue: "random-audit", mode: "blind" });
  });
  test("is the new samples' queue first, whatever the order of the reasons", () => {
    expect(placeOf([DRAWN, SAMPLE])?.queue).toBe("new-samples");
  });
  test("is nowhere without a reason", () => {
    expect(placeOf([])).toBeNull();
  });
});

describe("how urgent it is", () => {
  const unclarity = { severity: 2, requestProbability: 0.5, disagreement: 1 } as const;

  test("counts what scorers say where they are shown", () => {
    const parts = urgencyOf([TOLD], "assisted", unclarity).map(({ part }) => part);
    expect(parts).toEqual(["severity", "disagreement", "uncertainty"]);
  });

  test("tells a blind rater nothing that scorers had a part in", () => {
    const blind = urgencyOf([SEVERE, TOLD, DRAWN], "blind", unclarity);
    expect(blind).toEqual(urgencyOf([TOLD, DRAWN], "blind", null));
    expect(blind.map(({ part }) => part)).toEqual(["severity", "sampling"]);
  });

  test("never falls when reasons are added", () => {
    const before = urgencyOf([TOLD], "assisted", null);
    const after = mergeParts(before, urgencyOf([SEVERE], "assisted", null));
    expect(after.map(({ part, points }) => [part, points])).toEqual([["severity", 100]]);
    expect(priorityOf(urgencyOf([SEVERE], "assisted", null))).toBe(100);
    expect(mergeParts(after, before)).toEqual(after);
  });
});
