import { expect, test } from "vitest";
import type { WrittenTurn } from "@/lib/core/trial/written-turns";
import {
  conversationOfTurns,
  emptyTurn,
  emptyTurns,
  judgedTurn,
  MOST_WRITTEN,
  turnsOfMessages,
} from "@/lib/core/trial/written-turns";

const turn = (key: string, role: WrittenTurn["role"], content: string): WrittenTurn => ({
  ...emptyTurn(key, role),
  content,
});
const CALL = { id: "c1", name: "find", arguments: "{}" };

test("empty turns are no conversation, and neither are a system's words alone", () => {
  expect(conversationOfTurns(emptyTurns())).toBeNull();
  expect(
    conversationOfTurns([turn("1", "system", "Be brief."), turn("2", "user", " ")]),
  ).toBeNull();
});

test("the last answer that says something is judged; turns that say nothing are left out", () => {
  const turns = [
    turn("1", "user", "Hi"),
    turn("2", "assistant", "Hello"),
    turn("3", "user", ""),
    turn("4", "assistant", "Still there?"),
    turn("5", "assistant", "  "),
  ];
  expect(judgedTurn(turns)).toBe("4");
  expect(conversationOfTurns(turns)).toEqual({
    messages: [
      { role: "user", content: "Hi" },
      { role: "assistant", content: "Hello" },
      { role: "assistant", content: "Still there?" },
    ],
    judged: { message: 2 },
  });
});

test("a prompt without an answer is a bare prompt", () => {
  const turns = [turn("1", "user", "Hi"), emptyTurn("2", "assistant")];
  expect(conversationOfTurns(turns)?.judged).toBeNull();
  expect(judgedTurn(turns)).toBeNull();
});

test("messages become turns and messages again, tool calls and their answers too", () => {
  const messages = [
    { role: "user" as const, content: "Where is it?" },
    { role: "assistant" as const, content: null, toolCalls: [CALL] },
    { role: "tool" as const, content: "Here.", toolCallId: "c1" },
    { role: "assistant" as const, content: "Here." },
  ];
  expect(conversationOfTurns(turnsOfMessages(messages))).toEqual({
    messages,
    judged: { message: 3 },
  });
});

test("what another role cannot have is left behind when a turn's role changes", () => {
  const turns = [{ ...turn("1", "user", "Hi"), toolCalls: [CALL], toolCallId: "c9" }];
  expect(conversationOfTurns(turns)?.messages).toEqual([{ role: "user", content: "Hi" }]);
});

test("what is too long to be scored live is none", () => {
  expect(conversationOfTurns([turn("1", "user", "x".repeat(MOST_WRITTEN + 1))])).toBeNull();
});
