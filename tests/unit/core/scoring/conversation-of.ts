import type { Conversation } from "@/lib/core/cases/conversation";

/** One request and one answer to it, which is what is judged. */
export function conversationOf(prompt: string, response: string): Conversation {
  return {
    messages: [
      { role: "user", content: prompt },
      { role: "assistant", content: response },
    ],
    judged: { message: 1 },
  };
}
