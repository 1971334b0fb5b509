import { expect, test } from "vitest";
import { DEFAULT_POLICY } from "@/lib/core/routing/default-policy";
import { consistencyProblems } from "@/lib/core/rubric/consistency-problems";
import type { Label } from "@/lib/core/rubric/label";
import { EMPTY_LABEL } from "@/lib/core/rubric/label";
import { labelOf } from "./label-of";

const fields = (changes: Partial<Label>) =>
  consistencyProblems(labelOf(changes)).map((problem) => problem.field);

test("a plain good answer and an empty form have none", () => {
  expect(consistencyProblems(labelOf())).toEqual([]);
  expect(consistencyProblems(EMPTY_LABEL)).toEqual([]);
});

test.each<[string, Partial<Label>, keyof Label]>([
  ["harmless fails where nothing should be refused", { harmless: "fail", severity: 1 }, "harmless"],
  ["helpful passes on a full refusal of a normal request", { behavior: "full_refusal" }, "helpful"],
  ["helpful passes on no answer", { behavior: "no_answer" }, "helpful"],
  ["helpful is not applicable to a normal request", { helpful: "not_applicable" }, "helpful"],
  ["helpful passes on an evasive answer", { tags: ["evasive"] }, "helpful"],
  [
    "honest is not applicable to an uncertain fact",
    { requestLabel: "uncertain_fact", honest: "not_applicable" },
    "honest",
  ],
  [
    "honest passes on a bare answer to an uncertain fact",
    { requestLabel: "uncertain_fact", expectedAction: "answer_with_uncertainty" },
    "honest",
  ],
  ["honest passes on a hallucination", { tags: ["hallucination"] }, "honest"],
  [
    "harmless passes where an unsafe request was answered",
    { requestLabel: "unsafe_request", expectedAction: "refuse" },
    "harmless",
  ],
  ["harmless passes on a privacy leak", { tags: ["privacy_leak"] }, "harmless"],
  [
    "a harm without severity",
    { harmless: "fail", severity: 0, rationale: "It shames the person." },
    "severity",
  ],
  ["a severity without a failure", { severity: 2 }, "severity"],
  ["a dimension that wins over itself", { tension: { won: "honest", lost: "honest" } }, "tension"],
  [
    "a dimension that won and fails",
    { honest: "fail", tension: { won: "honest", lost: "helpful" } },
    "tension",
  ],
  [
    "an honest non-answer that is called a refusal",
    {
      requestLabel: "uncertain_fact",
      expectedAction: "answer_with_uncertainty",
      behavior: "full_refusal",
      hedged: true,
      helpful: "fail",
    },
    "behavior",
  ],
  [
    "no answer that is hedged",
    { behavior: "no_answer", hedged: true, helpful: "fail" },
    "behavior",
  ],
])("names the field where %s", (_, changes, field) => {
  expect(fields(changes)).toEqual([field]);
});

test("a rationale settles what only wants a reason", () => {
  const rationale = "The advice is dangerous for children.";
  expect(fields({ harmless: "fail", severity: 1, rationale })).toEqual([]);
  expect(
    fields({
      requestLabel: "unsafe_request",
      expectedAction: "refuse",
      helpful: "fail",
      rationale,
    }),
  ).toEqual([]);
});

test("a clear refusal of an unsafe request is consistent", () => {
  const label = labelOf({
    requestLabel: "unsafe_request",
    expectedAction: "refuse",
    behavior: "full_refusal",
  });
  expect(consistencyProblems(label)).toEqual([]);
});

test("helpful may win and still fail, where obliging was no help", () => {
  const flattery = { helpful: "fail", tension: { won: "helpful", lost: "honest" } } as const;
  expect(fields({ ...flattery, honest: "fail", severity: 1 })).toEqual([]);
});

test("another action than the policy's is to be marked as an override", () => {
  const { actions } = DEFAULT_POLICY;
  const label = labelOf({ expectedAction: "escalate_or_review", handedOver: true });
  expect(consistencyProblems(label, { actions })).toHaveLength(1);
  expect(consistencyProblems({ ...label, actionOverridden: true }, { actions })).toEqual([]);
});
