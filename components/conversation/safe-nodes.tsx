import type { ReactNode } from "react";
import { BlockNode, isBlock } from "@/components/conversation/block-node";
import { HiddenChip } from "@/components/conversation/hidden-chip";
import { InlineNode } from "@/components/conversation/inline-node";
import type { SpanMark } from "@/components/conversation/span-mark";
import { TextLeaf } from "@/components/conversation/text-leaf";
import type { SafeNode } from "@/lib/contract/safe-tree";

type SafeNodesProps = {
  nodes: readonly SafeNode[];
  marks: readonly SpanMark[];
  active?: string | null;
};

/** Nodes of a safe tree as elements. */
export function SafeNodes({ nodes, marks, active = null }: SafeNodesProps): ReactNode {
  return nodes.map((node, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: a tree never changes, another one takes its place.
    return <One key={index} node={node} marks={marks} active={active} />;
  });
}

type OneProps = { node: SafeNode; marks: readonly SpanMark[]; active: string | null };

function One({ node, marks, active }: OneProps) {
  if (node.type === "text") return <TextLeaf leaf={node} marks={marks} active={active} />;
  if (node.type === "hidden") return <HiddenChip leaf={node} />;
  const inner = <SafeNodes nodes={node.children} marks={marks} active={active} />;
  return isBlock(node) ? (
    <BlockNode node={node}>{inner}</BlockNode>
  ) : (
    <InlineNode node={node}>{inner}</InlineNode>
  );
}
