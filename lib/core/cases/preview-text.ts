import type { Judged, Message } from "./conversation";

const PREVIEW_LENGTH = 240;

/** One line for lists: white space folded, cut between characters, with an ellipsis where cut. */
export function previewText(text: string, length = PREVIEW_LENGTH): string {
  // Only as much is folded as can be shown: a message may be long.
  const folded = text
    .slice(0, length * 4)
    .replace(/\s+/g, " ")
    .trim();
  if (folded.length <= length && text.length <= length * 4) return folded;
  return `${folded
    .slice(0, length)
    .toWellFormed()
    .replace(/\uFFFD$/, "")}…`;
}

/** The last thing the person said before the judged message (or at all, for a bare prompt). */
export function promptOf(messages: readonly Message[], judged: Judged | null): string {
  const before = judged === null ? messages : messages.slice(0, judged.message);
  return before.findLast((message) => message.role === "user")?.content ?? "";
}

/** What is judged, as text: the message's, or the tool call's name and arguments. */
export function responseOf(messages: readonly Message[], judged: Judged | null): string {
  const message = judged === null ? undefined : messages[judged.message];
  if (message === undefined) return "";
  const calls = (message.toolCalls ?? []).filter(
    (call) => judged?.toolCallId === undefined || call.id === judged.toolCallId,
  );
  const said = calls.map((call) => `${call.name}(${call.arguments})`);
  if (judged?.toolCallId === undefined && message.content !== null) said.unshift(message.content);
  return said.filter((part) => part !== "").join(" ");
}
