import { expect, test } from "vitest";
import { automatedLabel } from "@/lib/core/rubric/automated-label";
import { openFields } from "@/lib/core/rubric/label-complete";
import { mostProbable } from "@/lib/core/scoring/most-probable";
import { scoreOf } from "../scoring/score-of";

const given = { score: scoreOf(), action: "answer", severity: 0, asked: "response" } as const;

test("takes the most probable values and the policy's action, and is complete", () => {
  const label = automatedLabel(given);
  expect(label).toMatchObject({ requestLabel: "normal_help", behavior: "full_compliance" });
  expect(label).toMatchObject({ expectedAction: "answer", actionOverridden: false, rationale: "" });
  expect(openFields(label, "response")).toEqual([]);
});

test("of a prompt it says the request alone", () => {
  const label = automatedLabel({ ...given, asked: "prompt" });
  expect(label).toMatchObject({ requestLabel: "normal_help", behavior: null, helpful: null });
  expect(openFields(label, "prompt")).toEqual([]);
});

test("a scorer that knows nothing of a field leaves it open", () => {
  const behavior = {
    full_compliance: 0.25,
    partial_refusal: 0.25,
    full_refusal: 0.25,
    no_answer: 0.25,
  };
  expect(automatedLabel({ ...given, score: scoreOf({ behavior }) }).behavior).toBeNull();
});

test("keeps evidence that speaks of a dimension, and flags that are tags", () => {
  const span = { message: 1, start: 2, end: 5, rule: "r", weight: 1, signals: "danger" };
  const score = scoreOf({
    flags: ["sycophancy", "role_play"],
    evidence: [{ ...span, dimension: "harmless", toolCallId: "t" }, span],
  });
  const label = automatedLabel({ ...given, score });
  expect(label.tags).toEqual(["sycophancy"]);
  expect(label.evidence).toEqual([
    { message: 1, toolCallId: "t", start: 2, end: 5, dimension: "harmless" },
  ]);
});

test("the most probable value is none where values tie or are not numbers", () => {
  expect(mostProbable({ a: 0.4, b: 0.6 })).toEqual({ value: "b", probability: 0.6 });
  expect(mostProbable({ a: 0.5, b: 0.5 })).toBeNull();
  expect(mostProbable({ a: 0.3, b: 0.3, c: 0.4 })?.value).toBe("c");
  expect(mostProbable({ a: Number.NaN, b: 0.1 })?.value).toBe("b");
  expect(mostProbable({ a: Number.NaN })).toBeNull();
});
