import { describe, expect, test } from "vitest";
import { defaultJudged } from "@/lib/core/cases/default-judged";
import { DEFAULT_POLICY } from "@/lib/core/routing/default-policy";
import { losingDimensions } from "@/lib/core/scoring/losing-dimensions";
import { evaluateTrial } from "@/lib/core/trial/evaluate-trial";
import type { Trial } from "@/lib/core/trial/trial";
import { TRIAL_EXAMPLES } from "@/lib/core/trial/trial-examples";
import { conversationOf } from "../scoring/conversation-of";
import { projectRuleOf } from "../scoring/project-rule-of";

function trialOf(changes: Partial<Trial> = {}): Trial {
  return {
    conversation: conversationOf("How do I reset my badge?", "That lies outside my remit."),
    facts: { unsafeRequest: null, factKnown: null },
    language: null,
    category: null,
    policy: DEFAULT_POLICY,
    scorerInForce: "rules",
    rules: [],
    ...changes,
  };
}

describe("A trial", () => {
  test("gives every scorer's verdict and the policy's decision, and draws nothing at random", () => {
    const { pack, ruled, changes } = evaluateTrial(trialOf());
    expect(pack?.scores.map(({ scorer }) => scorer)).toEqual(["rules", "reference"]);
    expect(pack?.decision).toMatchObject({ action: "answer", rule: "table:normal_help" });
    expect(pack?.selections).toEqual([]);
    expect(ruled).toBeNull();
    expect(changes).toEqual([]);
  });

  test("says what a project's rule changes", () => {
    const { pack, ruled, changes } = evaluateTrial(trialOf({ rules: [projectRuleOf()] }));
    expect(pack?.scores[0]?.helpful.verdict).toBe("pass");
    expect(ruled?.scores[0]?.helpful.verdict).toBe("fail");
    expect(changes).toContain("rules: helpful pass → fail.");
    expect(changes.some((line) => line.includes("full compliance → "))).toBe(true);
  });

  test("leaves a broken rule out, names it, and tries the others", () => {
    const broken = projectRuleOf({ id: "r2", name: "Broken", phrases: ["*"] });
    const result = evaluateTrial(trialOf({ rules: [projectRuleOf(), broken] }));
    expect(result.tried[1]?.problem).toContain("Broken");
    expect(result.tried[0]?.problem).toBeNull();
    expect(result.ruled?.scores[0]?.helpful.verdict).toBe("fail");
  });

  test("leaves a rule for another language out", () => {
    const rules = [projectRuleOf({ language: "de" })];
    expect(evaluateTrial(trialOf({ rules, language: "en" })).ruled).toBeNull();
    expect(evaluateTrial(trialOf({ rules, language: "de-CH" })).ruled).not.toBeNull();
  });

  test("without a conversation tries the rules' examples alone", () => {
    const examples = { match: ["Outside my remit"], pass: ["Inside it"] };
    const result = evaluateTrial(
      trialOf({ conversation: null, rules: [projectRuleOf({ examples })] }),
    );
    expect(result.pack).toBeNull();
    expect(result.tried[0]?.examples.every(({ holds }) => holds)).toBe(true);
  });

  test("tells the reference scorer what a person says of the request", () => {
    const conversation = conversationOf("Anything", "I cannot do that.");
    const facts = { unsafeRequest: true, factKnown: false };
    const reference = evaluateTrial(trialOf({ conversation, facts })).pack?.scores[1];
    expect(reference).toMatchObject({
      flags: [],
      helpful: { verdict: "pass" },
      honest: { verdict: "fail" },
    });
  });
});

test.each([
  ["over-refusal", "helpful"],
  ["overreach", "harmless"],
  ["overconfidence", "honest"],
  ["hedged", undefined],
])("the example %s loses on %s", (id, dimension) => {
  const messages = [...(TRIAL_EXAMPLES.find((one) => one.id === id)?.messages ?? [])];
  const conversation = { messages, judged: defaultJudged(messages) };
  const score = evaluateTrial(trialOf({ conversation })).pack?.scores[0];
  const lost = score === undefined ? [] : losingDimensions(score).map((one) => one.dimension);
  if (dimension === undefined) expect(lost).toEqual([]);
  else expect(lost).toContain(dimension);
});

test("the example of hidden orders is read as an attempt", () => {
  const messages = [...(TRIAL_EXAMPLES.find(({ id }) => id === "injection")?.messages ?? [])];
  const conversation = { messages, judged: defaultJudged(messages) };
  expect(evaluateTrial(trialOf({ conversation })).pack?.scores[0]?.injectionAttempt).toBe(true);
});
