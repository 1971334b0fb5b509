import type { Conversation, Message, MessageRole, ToolCall } from "../cases/conversation";
import { defaultJudged } from "../cases/default-judged";

/** A turn as it is being written: it may still be empty. `key` tells it apart while turns come and go. */
export type WrittenTurn = {
  key: string;
  role: MessageRole;
  content: string;
  toolCalls: ToolCall[];
  toolCallId: string | null;
};

/** More than this, in code units of all turns, is not scored as one types. */
export const MOST_WRITTEN = 200_000;

/** A prompt and an answer, both still empty. */
export function emptyTurns(): WrittenTurn[] {
  return [emptyTurn("1", "user"), emptyTurn("2", "assistant")];
}

export function emptyTurn(key: string, role: MessageRole): WrittenTurn {
  return { key, role, content: "", toolCalls: [], toolCallId: null };
}

/** Messages as turns to go on writing in. */
export function turnsOfMessages(messages: readonly Message[]): WrittenTurn[] {
  return messages.map(({ role, content, toolCalls = [], toolCallId = null }, at) => ({
    key: String(at + 1),
    role,
    content: content ?? "",
    toolCalls: toolCalls.map((call) => ({ ...call })),
    toolCallId,
  }));
}

/**
 * What is written as a conversation, the last answer judged; turns that say nothing are left out.
 * Null where nothing is left beside a system's words, or where it is longer than `MOST_WRITTEN`.
 */
export function conversationOfTurns(turns: readonly WrittenTurn[]): Conversation | null {
  const said = turns.filter(saysSomething);
  if (!said.some(({ role }) => role !== "system") || writtenLength(said) > MOST_WRITTEN)
    return null;
  const messages = said.map(messageOf);
  return { messages, judged: defaultJudged(messages) };
}

/** How much is written, in code units. */
export function writtenLength(turns: readonly WrittenTurn[]): number {
  return turns.reduce(
    (sum, { content, toolCalls }) =>
      sum + content.length + toolCalls.reduce((all, call) => all + call.arguments.length, 0),
    0,
  );
}

/** The key of the turn that is judged; null where none is. */
export function judgedTurn(turns: readonly WrittenTurn[]): string | null {
  return turns.findLast((turn) => turn.role === "assistant" && saysSomething(turn))?.key ?? null;
}

function saysSomething({ content, role, toolCalls }: WrittenTurn): boolean {
  return content.trim() !== "" || (role === "assistant" && toolCalls.length > 0);
}

function messageOf({ role, content, toolCalls, toolCallId }: WrittenTurn): Message {
  const calls = role === "assistant" ? toolCalls : [];
  return {
    role,
    content: content.trim() === "" && calls.length > 0 ? null : content,
    ...(calls.length === 0 ? {} : { toolCalls: calls }),
    ...(role !== "tool" || toolCallId === null ? {} : { toolCallId }),
  };
}
