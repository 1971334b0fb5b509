export const MESSAGE_ROLES = ["system", "user", "assistant", "tool"] as const;
export type MessageRole = (typeof MESSAGE_ROLES)[number];

/** `arguments` is the text as it came: an object is stored as its JSON, a string untouched. */
export type ToolCall = { id: string; name: string; arguments: string };

/** One turn, as stored. `content` is null beside tool calls alone. Indices into it are UTF-16 code units. */
export type Message = {
  role: MessageRole;
  content: string | null;
  name?: string;
  toolCalls?: ToolCall[];
  toolCallId?: string;
};

/** What is judged: one assistant message by its index, or one tool call in it. */
export type Judged = { message: number; toolCallId?: string };

/** A case's conversation with what is judged; `judged` is null for a sample that is only a prompt. */
export type Conversation = { messages: Message[]; judged: Judged | null };
