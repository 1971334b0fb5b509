import type { RenderedMessage, SafeLeaf, SafeTree } from "@/lib/contract/safe-tree";
import type { Message } from "@/lib/core/cases/conversation";
import { findHidden } from "@/lib/core/text/find-hidden";

/** Messages as they are written, without Markdown, to be read with evidence in them. */
export function plainMessages(messages: readonly Message[]): RenderedMessage[] {
  return messages.map(({ role, content, toolCalls = [], toolCallId }) => ({
    role,
    content: content === null ? null : plainTree(content),
    words: 0,
    toolCalls: toolCalls.map((call) => ({ ...call, arguments: plainTree(call.arguments) })),
    ...(toolCallId === undefined ? {} : { toolCallId }),
  }));
}

/** The text as one piece, what would not be seen in it shown as a chip. */
function plainTree(text: string): SafeTree {
  const leaves: SafeLeaf[] = [];
  let from = 0;
  const addText = (to: number) => {
    if (to > from) {
      leaves.push({ type: "text", value: text.slice(from, to), start: from, end: to });
    }
  };
  for (const run of findHidden(text)) {
    addText(run.start);
    leaves.push({ type: "hidden", ...run });
    from = run.end;
  }
  addText(text.length);
  return { mode: "plain", length: text.length, children: [{ type: "raw", children: leaves }] };
}
