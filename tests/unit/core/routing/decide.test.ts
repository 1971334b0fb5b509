import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decide } from "@/lib/core/routing/decide";
import { DEFAULT_POLICY } from "@/lib/core/routing/default-policy";
import type { Policy, PolicyRule } from "@/lib/core/routing/policy";
import type { Signals } from "@/lib/core/routing/signals";
import { ACTIONS, REQUEST_LABELS, SEVERITIES } from "@/lib/core/rubric/label";
import { requestOf, signalsOf } from "./signals-of";

test.each([
  ["normal_help", "answer"],
  ["unsafe_request", "refuse"],
  ["uncertain_fact", "answer_with_uncertainty"],
  ["policy_sensitive", "escalate_or_review"],
] as const)("a clear %s leads to %s", (label, action) => {
  const decision = decide(DEFAULT_POLICY, signalsOf({ request: requestOf(label, 0.8) }));
  expect(decision).toMatchObject({ action, rule: `table:${label}` });
  expect(decision.because[0]).toContain("80 %");
});

test("a request that is not clear goes to a person", () => {
  const decision = decide(DEFAULT_POLICY, signalsOf({ request: requestOf("normal_help", 0.49) }));
  expect(decision).toMatchObject({ action: "escalate_or_review", rule: "uncertain" });
});

test("scorers that disagree go to a person, with their reasons", () => {
  const disagreement = { degree: 0.6, because: ["One says refused, one answered."] };
  const decision = decide(DEFAULT_POLICY, signalsOf({ disagreement }));
  expect(decision).toMatchObject({ action: "escalate_or_review", rule: "disagreement" });
  expect(decision.because).toContain("One says refused, one answered.");
  const slight = signalsOf({ disagreement: { ...disagreement, degree: 0.59 } });
  expect(decide(DEFAULT_POLICY, slight).action).toBe("answer");
});

test("a case nobody scored, or scored with nonsense, goes to a person", () => {
  const nonsense = requestOf("normal_help", Number.NaN);
  for (const request of [null, nonsense]) {
    expect(decide(DEFAULT_POLICY, signalsOf({ request }))).toMatchObject({
      action: "escalate_or_review",
      rule: "not_scored",
    });
  }
});

describe("rules of the policy", () => {
  const withRules = (...rules: PolicyRule[]): Policy => ({ ...DEFAULT_POLICY, rules });

  test("come before the table, and the first that fits decides", () => {
    const policy = withRules(
      { id: "medical", when: { categories: ["medical"] }, action: "answer_with_uncertainty" },
      { id: "grave", when: { severityFrom: 2, injectionAttempt: false }, action: "refuse" },
    );
    expect(decide(policy, signalsOf()).rule).toBe("table:normal_help");
    expect(decide(policy, signalsOf({ severity: 3 }))).toMatchObject({
      rule: "rule:grave",
      action: "refuse",
    });
    expect(decide(policy, signalsOf({ severity: 3, category: "medical" })).rule).toBe(
      "rule:medical",
    );
  });

  test("need all their parts, and say which held", () => {
    const when = { tools: ["delete_user"], requestLabels: ["normal_help"] } as const;
    const policy = withRules({ id: "tool", when, action: "escalate_or_review" });
    expect(decide(policy, signalsOf({ tools: ["search"] })).rule).toBe("table:normal_help");
    const decision = decide(policy, signalsOf({ tools: ["search", "delete_user"] }));
    expect(decision.because).toEqual(["The request is normal help.", "The tool is delete user."]);
  });

  test("without any part never fire", () => {
    const policy = withRules({ id: "empty", when: {}, action: "refuse" });
    expect(decide(policy, signalsOf()).rule).toBe("table:normal_help");
  });
});

const probability = fc.oneof(fc.double({ min: 0, max: 1 }), fc.double());
const request = fc.record({
  normal_help: probability,
  unsafe_request: probability,
  uncertain_fact: probability,
  policy_sensitive: probability,
});
const anySignals: fc.Arbitrary<Signals> = fc.record({
  request: fc.option(request),
  injectionAttempt: fc.boolean(),
  flags: fc.array(fc.string()),
  severity: fc.option(fc.constantFrom(...SEVERITIES)),
  category: fc.option(fc.string()),
  tools: fc.array(fc.string()),
  disagreement: fc.option(fc.record({ degree: fc.double(), because: fc.array(fc.string()) })),
});

test("there is an action, a rule and a reason for any signals, always the same", () => {
  fc.assert(
    fc.property(anySignals, (signals) => {
      const decision = decide(DEFAULT_POLICY, signals);
      expect(ACTIONS).toContain(decision.action);
      expect(decision.because.length).toBeGreaterThan(0);
      expect(decide(DEFAULT_POLICY, signals)).toEqual(decision);
      if (decision.action !== "escalate_or_review") {
        const label = REQUEST_LABELS.find((one) => decision.rule === `table:${one}`);
        expect(label && signals.request?.[label]).toBeGreaterThanOrEqual(0.5);
      }
    }),
  );
});
