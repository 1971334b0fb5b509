import type { Message } from "../cases/conversation";
import type { Problem } from "../errors";
import type { Span } from "../rubric/label";

/** The spans that do not lie in the conversation's text, each with what is wrong. */
export function misplacedSpans(messages: readonly Message[], spans: readonly Span[]): Problem[] {
  return spans.flatMap((span, index) => {
    const problem = spanProblem(messages, span);
    return problem === null ? [] : [{ path: `label.evidence[${index}]`, message: problem }];
  });
}

function spanProblem(messages: readonly Message[], span: Span): string | null {
  const message = messages[span.message];
  if (message === undefined) return `There is no message ${span.message}.`;
  const text = textOf(message, span);
  if (text === null) return `Message ${span.message} has no such text.`;
  if (span.start < 0 || span.start >= span.end || span.end > text.length) {
    return `${span.start}–${span.end} does not lie in a text of ${text.length} characters.`;
  }
  return null;
}

function textOf(message: Message, { toolCallId }: Span): string | null {
  if (toolCallId === undefined) return message.content;
  return message.toolCalls?.find((call) => call.id === toolCallId)?.arguments ?? null;
}
