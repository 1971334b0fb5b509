import fc from "fast-check";
import { expect, test } from "vitest";
import type { Conversation, Message } from "@/lib/core/cases/conversation";
import { MESSAGE_ROLES } from "@/lib/core/cases/conversation";
import { DIMENSIONS } from "@/lib/core/rubric/label";
import { RESPONSE_RULES } from "@/lib/core/scoring/rules/english-pack";
import { scoreByRules } from "@/lib/core/scoring/rules-scorer";
import { conversationOf } from "./conversation-of";

const sentence = fc.constantFrom(...RESPONSE_RULES.flatMap((rule) => rule.examples.match));
const noise = fc.string({
  unit: fc.constantFrom("\u200b", "ﬁ", "’", '"', "`", "\n", "É", "\ud83d", "x", " "),
});
const text = fc
  .array(fc.oneof(sentence, noise, fc.string({ unit: "binary", maxLength: 12 })), { maxLength: 6 })
  .map((pieces) => pieces.join(" "));

const message: fc.Arbitrary<Message> = fc.record(
  {
    role: fc.constantFrom(...MESSAGE_ROLES),
    content: fc.option(text),
    toolCalls: fc.array(fc.record({ id: fc.constantFrom("a", "b"), name: text, arguments: text }), {
      maxLength: 2,
    }),
  },
  { requiredKeys: ["role", "content"] },
);
const judged = fc.record(
  { message: fc.nat({ max: 4 }), toolCallId: fc.constantFrom("a", "b", "c") },
  { requiredKeys: ["message"] },
);
const conversation: fc.Arbitrary<Conversation> = fc.record({
  messages: fc.array(message, { maxLength: 4 }),
  judged: fc.option(judged),
});

test("evidence lies in the stored texts, and probabilities are probabilities", () => {
  fc.assert(
    fc.property(conversation, (given) => {
      const score = scoreByRules(given);
      for (const span of score.evidence) {
        const at = given.messages[span.message];
        const stored =
          span.toolCallId === undefined
            ? [at?.content ?? ""]
            : (at?.toolCalls ?? [])
                .filter((call) => call.id === span.toolCallId)
                .map((call) => call.arguments);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(stored.some((one) => span.end <= one.length)).toBe(true);
      }
      for (const shares of [Object.values(score.request), Object.values(score.behavior)]) {
        expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }
      for (const dimension of DIMENSIONS) {
        expect(score[dimension].probability).toBeGreaterThanOrEqual(0.5);
        expect(score[dimension].probability).toBeLessThanOrEqual(1);
      }
      expect(scoreByRules(given)).toEqual(score);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ["one letter", "a"],
  ["blanks", " \t"],
  ["line breaks", "\n"],
  ["dots", "."],
  ["quotation marks", '"'],
  ["backticks", "`"],
  ["list items", "1. a\n"],
  ["refusals", "I can't help. "],
  ["nearly refusals", "i can't i can't "],
  ["negations", "not never no "],
  ["marks", "e\u0301\u0316"],
  ["look-alikes", "һасk ｍｙ "],
  ["surrogates", "\ud83d"],
])("a megabyte of %s takes a moment only", (_, piece) => {
  const long = piece.repeat(Math.ceil(1_000_000 / piece.length));
  scoreByRules(conversationOf("Hi", "Hi"));
  const began = performance.now();
  scoreByRules(conversationOf(long, long));
  expect(performance.now() - began).toBeLessThan(8_000);
});
