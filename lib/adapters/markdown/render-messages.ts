import { jsonToSafeTree } from "@/lib/adapters/markdown/json-to-safe-tree";
import { markdownToSafeTree, plainTree } from "@/lib/adapters/markdown/markdown-to-safe-tree";
import { reportsFailure } from "@/lib/adapters/markdown/reports-failure";
import type { RenderedMessage, SafeTree } from "@/lib/contract/safe-tree";
import type { Message } from "@/lib/core/cases/conversation";

/** How long all of a conversation's Markdown may take; what is left then comes as it is written. */
const BUDGET_MS = 1_500;

/**
 * The messages of a conversation as the browser gets them, one for one. What people and models wrote
 * is read as Markdown; a tool's result and a call's arguments as JSON, or as they are. The last
 * messages are laid out first: what is judged is among them.
 */
export function renderMessages(
  messages: readonly Message[],
  budgetMs = BUDGET_MS,
): RenderedMessage[] {
  let leftMs = budgetMs;

  function markdown(text: string): SafeTree {
    if (leftMs <= 0) return plainTree(text, "budget_spent");
    const before = performance.now();
    const tree = markdownToSafeTree(text);
    leftMs -= performance.now() - before;
    return tree;
  }

  return messages
    .toReversed()
    .map((message) => rendered(message, message.role === "tool" ? jsonToSafeTree : markdown))
    .reverse();
}

function rendered(message: Message, read: (text: string) => SafeTree): RenderedMessage {
  const { role, name, content, toolCalls = [], toolCallId } = message;
  return {
    role,
    content: content === null ? null : read(content),
    words: content === null ? 0 : countWords(content),
    toolCalls: toolCalls.map((call) => ({
      id: call.id,
      name: call.name,
      arguments: jsonToSafeTree(call.arguments),
    })),
    ...(name === undefined ? {} : { name }),
    ...(toolCallId === undefined ? {} : { toolCallId }),
    ...(role === "tool" && content !== null && reportsFailure(content) ? { failed: true } : {}),
  };
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
