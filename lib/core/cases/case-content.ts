import type { Json } from "../export/json";
import type { Conversation, Message } from "./conversation";

export type CaseContent = Conversation & { model: string | null; modelVersion: string | null };

/** What makes two cases the same: messages, judged part, model and its version. For hashing. */
export function caseContent(content: CaseContent): Json {
  return {
    messages: content.messages.map(messageContent),
    judged: content.judged === null ? null : { ...content.judged },
    model: content.model,
    modelVersion: content.modelVersion,
  };
}

function messageContent(message: Message): Json {
  const { toolCalls, ...rest } = message;
  return toolCalls === undefined
    ? { ...rest }
    : { ...rest, toolCalls: toolCalls.map((call) => ({ ...call })) };
}
