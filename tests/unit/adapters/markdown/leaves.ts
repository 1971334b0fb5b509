import type { SafeLeaf, SafeNode, SafeTree } from "@/lib/contract/safe-tree";

/** The leaves of a tree in their order. */
export function leavesIn(tree: SafeTree): SafeLeaf[] {
  const leaves: SafeLeaf[] = [];
  const open: SafeNode[] = tree.children.toReversed();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === "text" || node.type === "hidden") leaves.push(node);
    else open.push(...node.children.toReversed());
  }
  return leaves;
}

/** All that is shown, hidden characters as `⟨name⟩`. */
export function shownText(tree: SafeTree): string {
  return leavesIn(tree)
    .map((leaf) => (leaf.type === "text" ? leaf.value : `⟨${leaf.decoded ?? leaf.name}⟩`))
    .join("");
}

/** A short form of a tree: tags with their content. */
export function outline(nodes: readonly SafeNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === "text") return node.value;
      if (node.type === "hidden") return `⟨${node.name}⟩`;
      return `<${node.type}>${outline(node.children)}</${node.type}>`;
    })
    .join("");
}
