import { codeNode } from "@/lib/adapters/markdown/code-node";
import { inlineNodes } from "@/lib/adapters/markdown/inline-nodes";
import type { MarkdownNode } from "@/lib/adapters/markdown/parse-markdown";
import { tableNode } from "@/lib/adapters/markdown/table-node";
import type { TreeContext } from "@/lib/adapters/markdown/tree-context";
import {
  deeper,
  leavesOf,
  MOST_DEPTH,
  piecesIn,
  rangeOf,
} from "@/lib/adapters/markdown/tree-context";
import type { SafeBranch, SafeNode } from "@/lib/contract/safe-tree";

/** The safe nodes for the blocks of a text. What has no form of its own is shown as written. */
export function blockNodes(nodes: readonly MarkdownNode[], context: TreeContext): SafeNode[] {
  return nodes.map((node) => blockNode(node, context));
}

function blockNode(node: MarkdownNode, context: TreeContext): SafeBranch {
  const { write } = context;
  const range = rangeOf(node);
  if (context.depth > MOST_DEPTH) return asWritten(range, context);
  write.count();
  switch (node.type) {
    case "paragraph":
      return { type: "paragraph", children: inlineNodes(node.children, context) };
    case "heading":
      return {
        type: "heading",
        depth: node.depth,
        children: inlineNodes(node.children, context),
      };
    case "blockquote":
      return { type: "quote", children: blockNodes(node.children, deeper(context)) };
    case "list":
      return {
        type: "list",
        from: node.ordered ? (node.start ?? 1) : null,
        children: blockNodes(node.children, deeper(context)),
      };
    case "listItem": {
      const children = blockNodes(node.children, deeper(context));
      return typeof node.checked === "boolean"
        ? { type: "task", done: node.checked, children }
        : { type: "item", children };
    }
    case "code":
      return codeNode(node, context);
    case "table":
      return tableNode(node, context);
    case "thematicBreak":
      return { type: "rule", children: [] };
    case "html":
      return { type: "raw", children: leavesOf(context, piecesIn(context, range)) };
    case "footnoteDefinition":
      return footnote(node, context);
    default:
      return asWritten(range, context);
  }
}

function footnote(
  node: Extract<MarkdownNode, { type: "footnoteDefinition" }>,
  context: TreeContext,
): SafeBranch {
  const { start, end } = rangeOf(node);
  const [first] = node.children;
  const labelEnd = first === undefined ? end : rangeOf(first).start;
  const label = context.write.source.slice(start, labelEnd).trimEnd();
  const marker = context.write.verbatim(start, start + label.length);
  return {
    type: "footnote",
    children: [{ type: "target", children: marker }, ...blockNodes(node.children, deeper(context))],
  };
}

function asWritten(range: { start: number; end: number }, { write }: TreeContext): SafeBranch {
  return { type: "raw", children: write.verbatim(range.start, range.end) };
}
