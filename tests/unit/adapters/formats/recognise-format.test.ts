import { describe, expect, test } from "vitest";
import { recogniseFormat } from "@/lib/adapters/formats/recognise-format";

const turn = { role: "user", content: "x" };

describe("recognising a file by its first lines", () => {
  test.each([
    ["hh-rlhf", { chosen: "\n\nHuman: a\n\nAssistant: b", rejected: "\n\nHuman: a" }],
    ["openai", { messages: [turn] }],
    ["openai", { messages: [turn, { role: "assistant", tool_calls: [] }], model: "m" }],
    ["plumbline", { externalId: "a", messages: [turn] }],
    ["plumbline", { messages: [{ ...turn, toolCallId: "c" }] }],
    ["prompt-response", { prompt: "a", response: "b" }],
    ["prompt-response", { question: "a", answer: "b", id: 1 }],
    ["prompt-response", { prompt: "only a prompt" }],
  ])("%s from %j", (format, line) => {
    const guess = recogniseFormat([JSON.stringify(line)]);
    expect(guess).toMatchObject({ format, confidence: 1 });
    expect(guess?.because).not.toBe("");
  });

  test("a broken line lowers the confidence and does not change the guess", () => {
    const lines = ["{", JSON.stringify({ messages: [turn] })];
    expect(recogniseFormat(lines)).toMatchObject({ format: "openai", confidence: 0.5 });
  });

  test.each([[[]], [["a,b", "1,2"]], [['{"x":1}']], [['{"chosen":"a","rejected":"b"}']]])(
    "nothing from %j",
    (lines) => {
      expect(recogniseFormat(lines)).toBeNull();
    },
  );
});
