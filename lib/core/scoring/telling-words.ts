import type { Conversation } from "../cases/conversation";
import type { Score, ScoreEvidence } from "./score";
import type { VerdictReason } from "./verdict-reason";

const LONGEST = 60;

/** The heaviest words that a reason rests on, as they are written, in one line; null where it names none. */
export function tellingWords(
  conversation: Conversation,
  score: Score,
  reason: VerdictReason,
): string | null {
  const words = score.evidence
    .filter(({ signals }) => reason.signals.includes(signals))
    .reduce<ScoreEvidence | null>(
      (most, one) => (most === null || one.weight > most.weight ? one : most),
      null,
    );
  if (words === null) return null;
  const text = textOf(conversation, words).slice(words.start, words.end);
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).toWellFormed()}…` : line;
}

function textOf({ messages }: Conversation, { message, toolCallId }: ScoreEvidence): string {
  const found = messages[message];
  if (toolCallId === undefined) return found?.content ?? "";
  return found?.toolCalls?.find(({ id }) => id === toolCallId)?.arguments ?? "";
}
