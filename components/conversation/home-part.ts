import type { TextPart } from "@/components/conversation/span-mark";
import type { Turn } from "@/components/conversation/turns";
import type { Judged } from "@/lib/core/cases/conversation";

/** The text one picks evidence from at first: what is judged; of a prompt without an answer the last turn. */
export function homePart(turns: readonly Turn[], judged: Judged | null): TextPart | null {
  const turn = judged === null ? turns.at(-1) : turns.find(({ index }) => index === judged.message);
  if (turn === undefined) return null;
  const message = turn.index;
  const toolCallId = judged?.toolCallId;
  if (toolCallId === undefined && turn.message.content !== null) return { message };
  const call = turn.calls.find((one) => one.call.id === toolCallId) ?? turn.calls[0];
  return call === undefined ? null : { message, toolCallId: call.call.id };
}

/** The element of a part, where it is in the page. */
export function findPart(root: HTMLElement, part: TextPart): HTMLElement | null {
  const call = part.toolCallId;
  const which = call === undefined ? ":not([data-call])" : `[data-call="${CSS.escape(call)}"]`;
  return root.querySelector<HTMLElement>(`[data-part][data-message="${part.message}"]${which}`);
}
