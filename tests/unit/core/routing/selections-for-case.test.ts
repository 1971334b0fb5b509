import { describe, expect, test } from "vitest";
import { DOORS } from "@/lib/core/review/queue-mode";
import { decide } from "@/lib/core/routing/decide";
import { DEFAULT_POLICY } from "@/lib/core/routing/default-policy";
import { placeForDoors } from "@/lib/core/routing/review-mode";
import type { CaseToSelect } from "@/lib/core/routing/selections-for-case";
import { selectionsForCase } from "@/lib/core/routing/selections-for-case";
import type { Signals } from "@/lib/core/routing/signals";
import { scoreOf } from "../scoring/score-of";
import { requestOf, signalsOf } from "./signals-of";

function select(signals: Signals, changes: Partial<CaseToSelect> = {}) {
  return selectionsForCase({
    caseId: "c1",
    policy: DEFAULT_POLICY,
    decision: decide(DEFAULT_POLICY, signals),
    signals,
    score: scoreOf(),
    escalation: null,
    randomAudit: { rate: 0, seed: "s" },
    ...changes,
  });
}
const doors = (...given: Parameters<typeof select>) => select(...given).map(({ door }) => door);

test("an ordinary case is not looked at", () => {
  expect(select(signalsOf())).toEqual([]);
});

test("an escalation keeps its own reason and severity, and no scorer had a part in it", () => {
  const escalation = { reason: "The customer complained.", severity: 1 } as const;
  expect(select(signalsOf(), { escalation })).toEqual([
    {
      door: "escalated",
      probability: null,
      seed: null,
      severity: 1,
      reason: "The customer complained.",
      derived: false,
    },
  ]);
});

test("the policy escalates what it is sensitive to", () => {
  const [selection] = select(signalsOf({ request: requestOf("policy_sensitive", 0.9) }));
  expect(selection).toMatchObject({ door: "escalated", derived: true });
});

test("severe, disputed and uncertain cases are looked at, each by its door", () => {
  expect(doors(signalsOf({ severity: 2 }))).toEqual(["severe"]);
  const disagreement = { degree: 0.9, because: [] };
  expect(doors(signalsOf({ disagreement }))).toEqual(["disagreement"]);
  expect(doors(signalsOf({ request: requestOf("normal_help", 0.4) }))).toEqual(["uncertain"]);
  expect(doors(signalsOf({ request: null }), { score: null })).toEqual(["uncertain"]);
});

test("a behavior that is not clear is looked at too", () => {
  const behavior = {
    full_compliance: 0.5,
    partial_refusal: 0.4,
    full_refusal: 0.1,
    no_answer: 0,
  };
  expect(doors(signalsOf(), { score: { behavior } })).toEqual(["uncertain"]);
});

test("several reasons are several selections", () => {
  const signals = signalsOf({ severity: 3, request: requestOf("normal_help", 0.4) });
  expect(doors(signals, { randomAudit: { rate: 1, seed: "s" } })).toEqual([
    "severe",
    "uncertain",
    "random_audit",
  ]);
});

describe("the random audit", () => {
  const ids = Array.from({ length: 20_000 }, (_, index) => `case-${index}`);
  const drawn = (rate: number, seed = "2026") =>
    ids.filter((caseId) => doors(signalsOf(), { caseId, randomAudit: { rate, seed } }).length > 0);

  test("draws its rate of all cases, to three sigma", () => {
    const count = drawn(0.05).length;
    expect(Math.abs(count - 1_000)).toBeLessThan(3 * Math.sqrt(20_000 * 0.05 * 0.95));
  });

  test("keeps its draw when the rate rises, and draws others with another seed", () => {
    const more = new Set(drawn(0.1));
    expect(drawn(0.05).every((id) => more.has(id))).toBe(true);
    expect(drawn(0.05, "2027")).not.toEqual(drawn(0.05));
  });

  test("stores the probability and the seed of the draw", () => {
    const [selection] = select(signalsOf(), { randomAudit: { rate: 1, seed: "2026" } });
    expect(selection).toMatchObject({ probability: 1, seed: "2026", derived: false });
  });

  test("does not depend on what scorers say", () => {
    const caseId = drawn(0.05)[0] ?? "";
    const severe = doors(signalsOf({ severity: 3 }), {
      caseId,
      randomAudit: { rate: 0.05, seed: "2026" },
    });
    expect(severe).toContain("random_audit");
  });

  test("draws nothing at a rate that is no number", () => {
    expect(drawn(Number.NaN)).toEqual([]);
  });
});

describe("where a case is reviewed", () => {
  test("escalations with the scores, whatever measures blind", () => {
    expect(placeForDoors(["escalated"])).toEqual({ queue: "escalations", mode: "assisted" });
    expect(placeForDoors(["new_sample"])).toEqual({ queue: "new-samples", mode: "blind" });
    for (const door of ["random_audit", "gold", "drift_check"] as const)
      expect(placeForDoors([door])?.mode).toBe("blind");
  });

  test("is blind as soon as one of its doors must be", () => {
    for (const door of DOORS) expect(placeForDoors([door, "random_audit"])?.mode).toBe("blind");
    expect(placeForDoors([])).toBeNull();
  });
});
