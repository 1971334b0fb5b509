import type { Problem } from "../errors";
import { CASE_LIMITS } from "./case-limits";
import type { Conversation, Judged, Message } from "./conversation";
import { fitsInBytes, utf8Bytes } from "./utf8-bytes";

/** What is wrong with a conversation beyond its shape: who may call tools, what is judged, its size. */
export function conversationProblems(conversation: Conversation): Problem[] {
  const { messages, judged } = conversation;
  return [
    ...messages.flatMap(messageProblems),
    ...judgedProblems(messages, judged),
    ...wholeProblems(messages),
  ];
}

function messageProblems(message: Message, index: number): Problem[] {
  const at = `messages[${index}]`;
  const calls = message.toolCalls ?? [];
  const problems: Problem[] = [];
  if (calls.length > 0 && message.role !== "assistant") {
    problems.push({ path: `${at}.toolCalls`, message: "are made by the assistant alone" });
  }
  if (message.content === null && calls.length === 0) {
    problems.push({ path: `${at}.content`, message: "is missing, and there are no tool calls" });
  }
  calls.forEach((call, position) => {
    const path = `${at}.toolCalls[${position}]`;
    if (!fitsInBytes(call.arguments, CASE_LIMITS.messageBytes)) {
      const message = `are longer than ${CASE_LIMITS.messageBytes} bytes`;
      problems.push({ path: `${path}.arguments`, message });
    }
    if (calls.findIndex((other) => other.id === call.id) < position) {
      problems.push({ path: `${path}.id`, message: "is also another call's of this message" });
    }
  });
  return problems;
}

function judgedProblems(messages: readonly Message[], judged: Judged | null): Problem[] {
  if (judged === null) return [];
  const message = messages[judged.message];
  if (message === undefined) {
    return [{ path: "judged.message", message: `is not one of the ${messages.length} messages` }];
  }
  if (message.role !== "assistant") {
    return [{ path: "judged.message", message: `is a message of the ${message.role}` }];
  }
  const { toolCallId } = judged;
  if (toolCallId === undefined) return [];
  const known = message.toolCalls?.some((call) => call.id === toolCallId) ?? false;
  return known
    ? []
    : [{ path: "judged.toolCallId", message: `is not a tool call of message ${judged.message}` }];
}

function wholeProblems(messages: readonly Message[]): Problem[] {
  const says = (message: Message) =>
    (message.content ?? "").trim() !== "" || message.toolCalls !== undefined;
  if (!messages.some((message) => message.role !== "system" && says(message))) {
    return [{ path: "messages", message: "hold no text beside the system's" }];
  }
  const bytes = messages.reduce((sum, message) => sum + messageBytes(message), 0);
  return bytes <= CASE_LIMITS.caseBytes
    ? []
    : [{ path: "messages", message: `are longer than ${CASE_LIMITS.caseBytes} bytes together` }];
}

function messageBytes(message: Message): number {
  const calls = message.toolCalls ?? [];
  return calls.reduce(
    (sum, call) => sum + utf8Bytes(call.name) + utf8Bytes(call.arguments),
    utf8Bytes(message.content ?? ""),
  );
}
