import type { Conversation, Message } from "../cases/conversation";
import type { Span } from "../rubric/label";

/** A text of a conversation with where it stands. */
export type PlacedText = Omit<Span, "start" | "end"> & { text: string };

/** The texts of a case by their part in it: what was asked, what came in from elsewhere, what is judged. */
export type CaseTexts = {
  /** What the person wrote before the judged response, in order; the last one is the request. */
  requests: PlacedText[];
  /** Results of tools before the judged response. */
  incoming: PlacedText[];
  /** What is judged: a message's content and its calls' arguments, or one call's. Null for a bare prompt. */
  response: PlacedText[] | null;
  /** Names of the tools that are called in what is judged. */
  tools: string[];
};

/** Splits a conversation by part. What comes after the judged message is left out. */
export function caseTexts({ messages, judged }: Conversation): CaseTexts {
  const before = judged === null ? messages : messages.slice(0, judged.message);
  const texts = { requests: textsOf(before, "user"), incoming: textsOf(before, "tool") };
  const message = judged === null ? undefined : messages[judged.message];
  if (judged === null || message === undefined) return { ...texts, response: null, tools: [] };
  const calls = (message.toolCalls ?? []).filter(
    (call) => judged.toolCallId === undefined || call.id === judged.toolCallId,
  );
  const response = calls.map((call) => ({
    message: judged.message,
    toolCallId: call.id,
    text: call.arguments,
  }));
  const content =
    judged.toolCallId === undefined && message.content !== null
      ? [{ message: judged.message, text: message.content }]
      : [];
  return { ...texts, response: [...content, ...response], tools: calls.map((call) => call.name) };
}

function textsOf(messages: readonly Message[], role: Message["role"]): PlacedText[] {
  return messages.flatMap((message, index) =>
    message.role === role && message.content !== null
      ? [{ message: index, text: message.content }]
      : [],
  );
}
