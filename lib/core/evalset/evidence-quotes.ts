import type { Message } from "../cases/conversation";
import type { Dimension, EvidenceSpan } from "../rubric/label";

/** `span`: which of the label's spans it is, from 0. */
export type Quote = { span: number; dimension: Dimension; message: number; text: string };

const MOST_CHARACTERS = 400;

/**
 * What the spans of a label mark, in their order, each cut to 400 characters. A span that lies outside
 * its text is left out.
 */
export function evidenceQuotes(
  messages: readonly Message[],
  evidence: readonly EvidenceSpan[],
): Quote[] {
  return evidence.flatMap((span, index) => {
    const text = textOf(messages[span.message], span);
    if (text === null || span.start >= text.length) return [];
    const marked = text.slice(span.start, span.end);
    const cut = marked.slice(0, MOST_CHARACTERS).toWellFormed();
    const quoted = marked.length > MOST_CHARACTERS ? `${cut}…` : cut;
    return [{ span: index, dimension: span.dimension, message: span.message, text: quoted }];
  });
}

function textOf(message: Message | undefined, { toolCallId }: EvidenceSpan): string | null {
  if (message === undefined) return null;
  if (toolCallId === undefined) return message.content;
  return message.toolCalls?.find((call) => call.id === toolCallId)?.arguments ?? null;
}
