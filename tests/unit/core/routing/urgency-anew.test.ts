import { describe, expect, test } from "vitest";
import type { WaitingReason } from "@/lib/core/routing/plan-review";
import { urgencyAnew } from "@/lib/core/routing/urgency-anew";

const SEVERE: WaitingReason = { door: "severe", severity: 3, derived: true };
const TOLD: WaitingReason = { door: "escalated", severity: 1, derived: false };
const DRAWN: WaitingReason = { door: "random_audit", severity: null, derived: false };
const ASKED: WaitingReason = { door: "by_hand", severity: null, derived: false };

function part(name: string, points: number) {
  return { part: name, points, sentence: `${name} counts.` };
}

function pointsOf(parts: ReturnType<typeof urgencyAnew>) {
  return parts.map(({ part: name, points }) => [name, points]);
}

describe("the urgency of a case that is opened anew", () => {
  const earlier = [part("severity", 100), part("disagreement", 30), part("by_hand", 50)];

  test("is as great as it was, with what a person added where nobody answered", () => {
    const round = { calledOff: true, parts: earlier };
    expect(pointsOf(urgencyAnew([SEVERE, ASKED], "assisted", round))).toEqual([
      ["severity", 100],
      ["by_hand", 50],
      ["disagreement", 30],
    ]);
  });

  test("is without what a person added to a round that was answered", () => {
    const round = { calledOff: false, parts: earlier };
    expect(pointsOf(urgencyAnew([SEVERE, ASKED], "assisted", round))).toEqual([
      ["severity", 100],
      ["disagreement", 30],
    ]);
  });

  test("tells nothing of scorers in a blind round", () => {
    const round = { calledOff: true, parts: earlier };
    expect(pointsOf(urgencyAnew([SEVERE, TOLD, DRAWN, ASKED], "blind", round))).toEqual([
      ["by_hand", 50],
      ["severity", 20],
      ["sampling", 10],
    ]);
  });

  test("grows with reasons that came since, and is nothing without any", () => {
    const round = { calledOff: true, parts: [part("severity", 20)] };
    expect(pointsOf(urgencyAnew([TOLD, SEVERE], "assisted", round))).toEqual([["severity", 100]]);
    expect(urgencyAnew([ASKED], "assisted", null)).toEqual([]);
  });
});
