import { expect, test } from "vitest";
import { recognisePaste } from "@/lib/core/formats/recognise-paste";

const said = (text: string) =>
  recognisePaste(text)?.messages.map(({ role, content }) => `${role}: ${content}`) ?? null;

test("a list of messages, and an object that holds one, are JSON", () => {
  const messages = [
    { role: "developer", content: "Be brief." },
    { role: "user", content: [{ type: "text", text: "Hi" }] },
    { role: "assistant", content: "Hello" },
  ];
  const expected = ["system: Be brief.", "user: Hi", "assistant: Hello"];
  expect(said(JSON.stringify(messages))).toEqual(expected);
  expect(said(JSON.stringify({ model: "m", messages }, null, 2))).toEqual(expected);
});

test("a prompt and a response are two messages", () => {
  expect(said('{"prompt":"Q","response":"A"}')).toEqual(["user: Q", "assistant: A"]);
});

test("tool calls keep their name and arguments, in both spellings", () => {
  const call = { id: "c1", type: "function", function: { name: "find", arguments: '{"q":1}' } };
  const text = JSON.stringify([
    { role: "assistant", content: null, tool_calls: [call] },
    { role: "tool", tool_call_id: "c1", content: "none" },
  ]);
  expect(recognisePaste(text)).toEqual({
    form: "json",
    messages: [
      {
        role: "assistant",
        content: null,
        toolCalls: [{ id: "c1", name: "find", arguments: '{"q":1}' }],
      },
      { role: "tool", content: "none", toolCallId: "c1" },
    ],
  });
});

test("turns with names are a transcript, whatever lies inside them", () => {
  const text = "\n\nHuman: How do I start?\n1. This\n\nAssistant: Note: like so.\n\nHuman: Thanks";
  expect(said(text)).toEqual([
    "user: How do I start?\n1. This",
    "assistant: Note: like so.",
    "user: Thanks",
  ]);
});

test.each([
  "How do I reset it?",
  "",
  "User: just one turn",
  "As I said:\nUser: a\nAssistant: b",
  "[not json",
  "[1, 2]",
  "[]",
  '{"messages":[{"role":"robot","content":"x"}]}',
  '[{"role":"user"}]',
  "{}",
])("%j is plain text", (text) => {
  expect(recognisePaste(text)).toBeNull();
});

test("a long text of beginnings takes no longer than its length", () => {
  const before = performance.now();
  recognisePaste("user ".repeat(200_000));
  recognisePaste("user : ".repeat(100_000));
  recognisePaste("[".repeat(200_000));
  expect(performance.now() - before).toBeLessThan(2_000);
});
