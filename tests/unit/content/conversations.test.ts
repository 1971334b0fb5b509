import { expect, test } from "vitest";
import { conversationProblems } from "@/lib/core/cases/conversation-problems";
import { STANDARD_SETS } from "@/lib/core/evalset/set-for-label";
import { keysWhere, samples, sets } from "./shipped";

test("the four standard sets are there, each with a name and what it finds", () => {
  expect(sets.map((set) => set.slug)).toEqual([...STANDARD_SETS]);
  for (const set of sets) expect(set.description.split(" ").length).toBeGreaterThan(12);
});

test.each(sets)("$slug: keys are its own, unique and in order", ({ slug, samples: own }) => {
  const keys = own.map((sample) => sample.key);
  expect(keys.filter((key) => !key.startsWith(`${slug}/`))).toEqual([]);
  expect(keys).toEqual([...new Set(keys)].sort());
});

test("conversations hold nothing an import would refuse", () => {
  const problems = samples.flatMap(({ key, ...sample }) =>
    conversationProblems(sample).map((problem) => ({ key, ...problem })),
  );
  expect(problems).toEqual([]);
});

test("every tool result answers a call that was made before it, by its name", () => {
  const wrong = keysWhere(samples, ({ messages }) =>
    messages.some((message, at) => {
      if (message.role !== "tool") return false;
      const calls = messages.slice(0, at).flatMap((earlier) => earlier.toolCalls ?? []);
      return !calls.some((call) => call.id === message.toolCallId && call.name === message.name);
    }),
  );
  expect(wrong).toEqual([]);
});

test("what is judged ends the conversation", () => {
  const wrong = keysWhere(
    samples,
    ({ judged, messages }) => judged !== null && judged.message !== messages.length - 1,
  );
  expect(wrong).toEqual([]);
});

test("texts are trimmed and arguments are JSON", () => {
  const texts = samples.flatMap((sample) => sample.messages.map((message) => message.content));
  expect(texts.filter((text) => text !== text?.trim() && text !== null)).toEqual([]);
  for (const { messages } of samples) {
    for (const call of messages.flatMap((message) => message.toolCalls ?? [])) {
      expect(JSON.parse(call.arguments)).toBeTypeOf("object");
    }
  }
});
