import type { SafeLeaf, SafeNode } from "@/lib/contract/safe-tree";

/** The beginning of a tree, and where in the text it was cut; null where all of it fits. */
export type Folded = { nodes: SafeNode[]; cutAt: number | null };

/**
 * The nodes that stand before the offset `most` of the text. A verbatim leaf is cut in the middle,
 * never between the halves of a surrogate pair; anything else is kept or left out whole.
 */
export function foldNodes(nodes: readonly SafeNode[], most: number): Folded {
  const kept: SafeNode[] = [];
  for (const node of nodes) {
    const { nodes: part, cutAt } = foldNode(node, most);
    kept.push(...part);
    if (cutAt !== null) return { nodes: kept, cutAt };
  }
  return { nodes: kept, cutAt: null };
}

function foldNode(node: SafeNode, most: number): Folded {
  if (node.type === "text" || node.type === "hidden") return foldLeaf(node, most);
  const { nodes, cutAt } = foldNodes(node.children, most);
  if (cutAt === null) return { nodes: [node], cutAt };
  return { nodes: nodes.length === 0 ? [] : [{ ...node, children: nodes }], cutAt };
}

function foldLeaf(leaf: SafeLeaf, most: number): Folded {
  if (leaf.end <= most) return { nodes: [leaf], cutAt: null };
  // What the tree leaves out before a leaf, such as the space a line begins with, is cut off as well.
  if (leaf.start > most) return { nodes: [], cutAt: most };
  if (leaf.type === "hidden" || leaf.unit) return { nodes: [], cutAt: leaf.start };
  const end = cutPoint(leaf, most);
  const value = leaf.value.slice(0, end - leaf.start);
  return { nodes: value === "" ? [] : [{ ...leaf, value, end }], cutAt: end };
}

function cutPoint(leaf: { value: string; start: number }, most: number): number {
  const length = Math.max(most - leaf.start, 0);
  const space = leaf.value.lastIndexOf(" ", length);
  const wanted = space > length - 80 && space > 0 ? space : length;
  const last = leaf.value.charCodeAt(wanted - 1);
  return leaf.start + (last >= 0xd800 && last <= 0xdbff ? wanted - 1 : wanted);
}
