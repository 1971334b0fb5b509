import { linkNodes } from "@/lib/adapters/markdown/link-nodes";
import type { MarkdownNode } from "@/lib/adapters/markdown/parse-markdown";
import type { TreeContext } from "@/lib/adapters/markdown/tree-context";
import {
  deeper,
  leavesOf,
  MOST_DEPTH,
  piecesIn,
  rangeOf,
} from "@/lib/adapters/markdown/tree-context";
import type { SafeNode } from "@/lib/contract/safe-tree";

/** The safe nodes for what stands inside a line. What has no form of its own is shown as written. */
export function inlineNodes(nodes: readonly MarkdownNode[], context: TreeContext): SafeNode[] {
  return nodes.flatMap((node) => inlineNode(node, context));
}

function inlineNode(node: MarkdownNode, context: TreeContext): SafeNode[] {
  const { write } = context;
  const { start, end } = rangeOf(node);
  if (context.depth > MOST_DEPTH) return write.verbatim(start, end);
  write.count();
  switch (node.type) {
    case "text":
      return leavesOf(context, piecesIn(context, { start, end }));
    case "break":
      return write.unit(start, end, "\n");
    case "strong":
      return [{ type: "strong", children: inlineNodes(node.children, deeper(context)) }];
    case "emphasis":
      return [{ type: "emphasis", children: inlineNodes(node.children, deeper(context)) }];
    case "delete":
      return [{ type: "strike", children: inlineNodes(node.children, deeper(context)) }];
    case "inlineCode":
      return [{ type: "code", children: leavesOf(context, piecesIn(context, { start, end })) }];
    case "image":
    case "imageReference":
      return [{ type: "image", children: write.verbatim(start, end) }];
    case "link":
      return linkNodes({ node, address: node.url, children: labelNodes }, context);
    case "linkReference": {
      const address = context.addresses.get(node.identifier) ?? "";
      return linkNodes({ node, address, children: labelNodes }, context);
    }
    default:
      return write.verbatim(start, end);
  }

  function labelNodes(): SafeNode[] {
    return "children" in node ? inlineNodes(node.children, deeper(context)) : [];
  }
}
