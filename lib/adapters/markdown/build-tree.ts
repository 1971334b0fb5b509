import { blockNodes } from "@/lib/adapters/markdown/block-nodes";
import { linkAddresses } from "@/lib/adapters/markdown/link-addresses";
import type { ParsedMarkdown } from "@/lib/adapters/markdown/parse-markdown";
import { sourceWriter } from "@/lib/adapters/markdown/source-writer";
import type { TreeContext } from "@/lib/adapters/markdown/tree-context";
import type { SafeNode } from "@/lib/contract/safe-tree";

/** The safe nodes of a parsed text. Throws a `RangeError` where there are more than `mostNodes`. */
export function buildTree(source: string, parsed: ParsedMarkdown, mostNodes: number): SafeNode[] {
  const context: TreeContext = {
    write: sourceWriter(source, mostNodes),
    pieces: parsed.pieces,
    addresses: linkAddresses(parsed.root.children),
    depth: 0,
  };
  const children = blockNodes(parsed.root.children, context);
  const rest = context.write.rest();
  return rest.length === 0 ? children : [...children, { type: "raw", children: rest }];
}
