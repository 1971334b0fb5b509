import { inlineNodes } from "@/lib/adapters/markdown/inline-nodes";
import type { MarkdownNode } from "@/lib/adapters/markdown/parse-markdown";
import type { TreeContext } from "@/lib/adapters/markdown/tree-context";
import { deeper } from "@/lib/adapters/markdown/tree-context";
import type { SafeBranch } from "@/lib/contract/safe-tree";

type Table = Extract<MarkdownNode, { type: "table" }>;

/** A table: its first row is the head. */
export function tableNode(node: Table, context: TreeContext): SafeBranch {
  const align = node.align ?? [];
  const rows = node.children.map(
    (row, index): SafeBranch => ({
      type: "row",
      children: row.children.map((cell, column): SafeBranch => {
        context.write.count();
        return {
          type: "cell",
          header: index === 0,
          align: align[column] ?? null,
          children: inlineNodes(cell.children, deeper(context)),
        };
      }),
    }),
  );
  return { type: "table", children: rows };
}
