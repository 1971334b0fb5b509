import type { Message } from "../cases/conversation";
import { readPastedJson } from "./pasted-json";
import { readPastedTranscript } from "./pasted-transcript";

/** A conversation found in a pasted text, and in which form it was written. */
export type PastedConversation = { form: "json" | "transcript"; messages: Message[] };

/**
 * The conversation that a pasted text is: JSON messages (a list, or an object with `messages`, or with
 * a prompt and a response; OpenAI's names too), or turns such as "Human: … Assistant: …". Null where
 * it is neither, which makes it plain text. Linear in the text.
 */
export function recognisePaste(text: string): PastedConversation | null {
  const json = readPastedJson(text);
  if (json !== null) return { form: "json", messages: json };
  const transcript = readPastedTranscript(text);
  return transcript === null ? null : { form: "transcript", messages: transcript };
}
