import type { Judged, Message } from "./conversation";

/** The last assistant message; null where there is none, which makes the case a bare prompt. */
export function defaultJudged(messages: readonly Message[]): Judged | null {
  const last = messages.findLastIndex((message) => message.role === "assistant");
  return last === -1 ? null : { message: last };
}
