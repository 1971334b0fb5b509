import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Message } from "@/lib/core/cases/conversation";
import { misplacedSpans } from "@/lib/core/review/misplaced-spans";
import type { SubmissionRules } from "@/lib/core/review/submission-problems";
import { submissionProblems, withTrueOverride } from "@/lib/core/review/submission-problems";
import { DEFAULT_POLICY } from "@/lib/core/routing/default-policy";
import type { Label } from "@/lib/core/rubric/label";
import { EMPTY_LABEL } from "@/lib/core/rubric/label";

const MESSAGES: Message[] = [
  { role: "user", content: "Who won?" },
  {
    role: "assistant",
    content: null,
    toolCalls: [{ id: "c1", name: "search", arguments: '{"q":"who won"}' }],
  },
  { role: "assistant", content: "I'm not sure 🤷." },
];

const RULES: SubmissionRules = {
  asked: "response",
  messages: MESSAGES,
  tags: ["tone", "evasive"],
  actions: DEFAULT_POLICY.actions,
  automated: null,
};

const LABEL: Label = {
  ...EMPTY_LABEL,
  requestLabel: "uncertain_fact",
  injectionAttempt: false,
  behavior: "full_compliance",
  hedged: true,
  handedOver: false,
  helpful: "pass",
  honest: "pass",
  harmless: "pass",
  expectedAction: "answer_with_uncertainty",
};

const paths = (label: Label, rules: Partial<SubmissionRules> = {}) =>
  submissionProblems(label, { ...RULES, ...rules }).map((problem) => problem.path);

describe("a label", () => {
  test("that is complete and follows the policy can be submitted", () => {
    expect(paths(LABEL)).toEqual([]);
  });

  test("names every open field", () => {
    expect(paths({ ...LABEL, hedged: null, harmless: null })).toEqual([
      "label.hedged",
      "label.harmless",
    ]);
  });

  test("has no tag that the guideline does not define", () => {
    expect(paths({ ...LABEL, tags: ["evasive", "tone"] })).toEqual([]);
    const [problem, ...others] = submissionProblems({ ...LABEL, tags: ["tone", "rude"] }, RULES);
    expect(problem).toEqual({
      path: "label.tags",
      message: "has “rude”, which the guideline does not define.",
    });
    expect(others).toEqual([]);
  });

  test("departs from the policy only when it says so, with a rationale", () => {
    expect(paths({ ...LABEL, expectedAction: "answer" })).toEqual(["label.expectedAction"]);
    const overridden = { ...LABEL, expectedAction: "answer" as const, actionOverridden: true };
    expect(paths(overridden)).toEqual(["label.rationale"]);
    expect(paths({ ...overridden, rationale: "It is known by now." })).toEqual([]);
  });

  test("needs a rationale where it differs from an automated label that may be known", () => {
    expect(paths(LABEL, { automated: { ...LABEL, honest: "fail" } })).toEqual(["label.rationale"]);
    expect(paths(LABEL, { automated: { ...LABEL, hedged: false } })).toEqual([]);
  });

  test("of a bare prompt says nothing of a response", () => {
    const prompt = { ...EMPTY_LABEL, requestLabel: LABEL.requestLabel, injectionAttempt: false };
    const label: Label = { ...prompt, expectedAction: "answer_with_uncertainty" };
    expect(paths(label, { asked: "prompt" })).toEqual([]);
    expect(paths({ ...label, honest: "pass" }, { asked: "prompt" })).toEqual(["label.honest"]);
  });

  test("is no override where the action is the policy's own", () => {
    const marked = { ...LABEL, actionOverridden: true };
    expect(withTrueOverride(marked, RULES.actions).actionOverridden).toBe(false);
    const departing = { ...marked, expectedAction: "refuse" as const };
    expect(withTrueOverride(departing, RULES.actions).actionOverridden).toBe(true);
  });
});

describe("evidence", () => {
  test("lies in a message's text or in a call's arguments", () => {
    const spans = [
      { message: 2, start: 0, end: 16 },
      { message: 1, toolCallId: "c1", start: 1, end: 4 },
    ];
    expect(misplacedSpans(MESSAGES, spans)).toEqual([]);
  });

  test("outside of them is named by its place", () => {
    const spans = [
      { message: 0, start: 0, end: 9 },
      { message: 1, start: 0, end: 1 },
      { message: 1, toolCallId: "c2", start: 0, end: 1 },
      { message: 7, start: 0, end: 1 },
      { message: 0, start: 3, end: 3 },
    ];
    expect(misplacedSpans(MESSAGES, spans).map((problem) => problem.path)).toEqual(
      spans.map((_, index) => `label.evidence[${index}]`),
    );
  });

  test("is accepted exactly where it cuts out a text that is not empty", () => {
    const text = MESSAGES[2]?.content ?? "";
    fc.assert(
      fc.property(
        fc.integer({ min: -2, max: 20 }),
        fc.integer({ min: -2, max: 20 }),
        (start, end) => {
          const fits =
            start >= 0 && end <= text.length && text.slice(start, end).length === end - start;
          const accepted = misplacedSpans(MESSAGES, [{ message: 2, start, end }]).length === 0;
          expect(accepted).toBe(fits && end > start);
        },
      ),
    );
  });
});
