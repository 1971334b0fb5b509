import type { SafeLeaf, SafeNode } from "@/lib/contract/safe-tree";

/** The leaves of nodes in order, up to about `most` characters shown; linear in what it returns. */
export function treeLeaves(nodes: readonly SafeNode[], most: number): SafeLeaf[] {
  const leaves: SafeLeaf[] = [];
  const open: SafeNode[] = nodes.toReversed();
  let shown = 0;
  for (let node = open.pop(); node !== undefined && shown < most; node = open.pop()) {
    if (node.type === "text" || node.type === "hidden") {
      leaves.push(node);
      shown += node.type === "text" ? node.value.length : 1;
    } else {
      open.push(...node.children.toReversed());
    }
  }
  return leaves;
}
