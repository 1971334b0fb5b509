import type { Message, MessageRole } from "../cases/conversation";

const ROLES: Readonly<Record<string, MessageRole>> = {
  human: "user",
  user: "user",
  assistant: "assistant",
  ai: "assistant",
  system: "system",
  tool: "tool",
};
/** A name at the start of a line, then a colon. */
const TURN = /^[ \t]{0,3}(human|user|assistant|ai|system|tool)[ \t]{0,3}:/gim;

/** The turns of a text that names who speaks, at least two of them and the first at its start; else null. */
export function readPastedTranscript(text: string): Message[] | null {
  const marks = [...text.matchAll(TURN)];
  const [first] = marks;
  if (first === undefined || marks.length < 2) return null;
  if (text.slice(0, first.index).trim() !== "") return null;
  return marks.map((mark, at) => ({
    role: ROLES[(mark[1] ?? "").toLowerCase()] ?? "user",
    content: text.slice(mark.index + mark[0].length, marks[at + 1]?.index).trim(),
  }));
}
