import type { RenderedMessage, RenderedToolCall } from "@/lib/contract/safe-tree";
import type { Judged } from "@/lib/core/cases/conversation";

/** A tool call with the message that answered it. */
export type TurnCall = {
  call: RenderedToolCall;
  result: { index: number; message: RenderedMessage } | null;
  judged: boolean;
};

/** One turn on the screen: a message, with the results of its calls drawn in. */
export type Turn = {
  index: number;
  message: RenderedMessage;
  calls: readonly TurnCall[];
  judged: boolean;
};

/**
 * The turns of a conversation in order. A tool's message that answers a call of an earlier message is
 * shown with that call; one that answers none, or a call that is answered already, is a turn itself.
 */
export function toTurns(messages: readonly RenderedMessage[], judged: Judged | null): Turn[] {
  const turns: Turn[] = [];
  const waiting = new Map<string, TurnCall>();
  messages.forEach((message, index) => {
    const asked = message.role === "tool" ? waiting.get(message.toolCallId ?? "") : undefined;
    if (asked !== undefined) {
      asked.result = { index, message };
      waiting.delete(asked.call.id);
      return;
    }
    const isJudged = judged?.message === index;
    const calls = message.toolCalls.map(
      (call): TurnCall => ({
        call,
        result: null,
        judged: isJudged && judged.toolCallId === call.id,
      }),
    );
    for (const one of calls) waiting.set(one.call.id, one);
    turns.push({ index, message, calls, judged: isJudged });
  });
  return turns;
}

/** The place of the turn that shows a message, itself or as the result of a call; -1 where none does. */
export function turnOf(turns: readonly Turn[], message: number): number {
  return turns.findIndex(
    ({ calls, index }) =>
      index === message || calls.some(({ result }) => result?.index === message),
  );
}

/** How a turn is called for a screen reader: "Turn 3 of 12, assistant, judged". */
export function turnName(turn: Turn, at: number, count: number): string {
  return `Turn ${at + 1} of ${count}, ${turn.message.role}${turn.judged ? ", judged" : ""}`;
}
