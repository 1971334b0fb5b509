import { expect, test } from "vitest";
import { decide } from "@/lib/core/routing/decide";
import { decisionSteps } from "@/lib/core/routing/decision-steps";
import { DEFAULT_POLICY } from "@/lib/core/routing/default-policy";
import type { Policy } from "@/lib/core/routing/policy";
import type { Signals } from "@/lib/core/routing/signals";
import { signalsOf } from "./signals-of";

const POLICY: Policy = {
  ...DEFAULT_POLICY,
  rules: [
    { id: "smuggled", when: { injectionAttempt: true }, action: "refuse" },
    { id: "severe", when: { severityFrom: 3 }, action: "escalate_or_review" },
  ],
};

function outcomes(signals: Signals): string[] {
  const steps = decisionSteps(POLICY, signals, decide(POLICY, signals));
  return steps.map(({ id, outcome }) => `${id} ${outcome}`);
}

test("every step before the one that decides has passed, none after it was asked", () => {
  expect(outcomes(signalsOf({ injectionAttempt: true }))).toEqual([
    "not_scored passed",
    "uncertain passed",
    "disagreement passed",
    "rule:smuggled decides",
    "rule:severe unasked",
    "table:normal_help unasked",
  ]);
});

test("the table decides where nothing before it did", () => {
  const all = outcomes(signalsOf({}));
  expect(all.at(-1)).toBe("table:normal_help decides");
  expect(all.slice(0, -1).every((one) => one.endsWith("passed"))).toBe(true);
});

test("without a scorer's word it ends at the first step", () => {
  expect(outcomes(signalsOf({ request: null }))[0]).toBe("not_scored decides");
});

test("an unclear request, and scorers apart, end before any rule", () => {
  const even = {
    normal_help: 0.4,
    unsafe_request: 0.3,
    uncertain_fact: 0.2,
    policy_sensitive: 0.1,
  };
  expect(outcomes(signalsOf({ request: even, injectionAttempt: true }))[1]).toBe(
    "uncertain decides",
  );
  const apart = { degree: 0.9, because: [] };
  expect(outcomes(signalsOf({ disagreement: apart, injectionAttempt: true }))[2]).toBe(
    "disagreement decides",
  );
});
