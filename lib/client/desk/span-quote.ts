import type { RenderedMessage, SafeNode, SafeTree } from "@/lib/contract/safe-tree";
import type { Span } from "@/lib/core/rubric/label";

const LONGEST = 160;

/** The words a span stands on, as they are shown, in one line; cut after 160 characters. */
export function spanQuote(messages: readonly RenderedMessage[], span: Span): string {
  const tree = treeOf(messages, span);
  if (tree === null) return "";
  const text = leafTexts(tree.children, span).join("").replace(/\s+/g, " ").trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
}

function treeOf(messages: readonly RenderedMessage[], span: Span): SafeTree | null {
  const message = messages[span.message];
  if (message === undefined || span.toolCallId === undefined) return message?.content ?? null;
  return message.toolCalls.find((call) => call.id === span.toolCallId)?.arguments ?? null;
}

function leafTexts(nodes: readonly SafeNode[], span: Span): string[] {
  return nodes.flatMap((node) => {
    if (node.type === "hidden") return [];
    if (node.type !== "text") return leafTexts(node.children, span);
    if (node.end <= span.start || node.start >= span.end) return [];
    if (node.unit) return [node.value];
    const from = Math.max(0, span.start - node.start);
    return [node.value.slice(from, span.end - node.start)];
  });
}
