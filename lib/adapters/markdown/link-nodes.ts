import type { MarkdownNode } from "@/lib/adapters/markdown/parse-markdown";
import { safeHref, trueHost } from "@/lib/adapters/markdown/safe-href";
import type { TreeContext } from "@/lib/adapters/markdown/tree-context";
import { rangeOf } from "@/lib/adapters/markdown/tree-context";
import type { SafeBranch, SafeLeaf, SafeNode } from "@/lib/contract/safe-tree";

type LinkInput = {
  node: Extract<MarkdownNode, { type: "link" | "linkReference" }>;
  address: string;
  children: () => SafeNode[];
};

/** A link, with where it leads written behind its words unless the words say it. */
export function linkNodes(input: LinkInput, context: TreeContext): SafeBranch[] {
  const { node, address } = input;
  const { start, end } = rangeOf(node);
  const first = node.children[0];
  const last = node.children.at(-1);
  const labelStart = first === undefined ? start + 1 : rangeOf(first).start;
  const labelEnd = last === undefined ? start + 1 : rangeOf(last).end;
  const label = context.write.source.slice(labelStart, labelEnd);
  const children = input.children();
  const foreign = trueHost(address);
  const plain = foreign === null && saysItself(label, address);
  const link: SafeBranch = { type: "link", href: safeHref(address), children };
  if (plain) return [link];
  const title = node.type === "link" && node.title ? ` "${node.title}"` : "";
  const host = foreign === null ? "" : ` → ${foreign}`;
  const leaves = targetLeaves({ start: labelEnd + 1, end }, address + title + host, context);
  return [link, { type: "target", children: leaves }];
}

function saysItself(label: string, address: string): boolean {
  return label === address || `http://${label}` === address || `mailto:${label}` === address;
}

// `](address)` in the text: where it is spelt as it reads, words of it can be picked as evidence.
function targetLeaves(
  tail: { start: number; end: number },
  value: string,
  { write }: TreeContext,
): SafeLeaf[] {
  const start = Math.min(tail.start, tail.end);
  const inner = { start: start + 1, end: Math.max(tail.end - 1, start + 1) };
  const spelt = write.source.slice(inner.start, inner.end) === value;
  return spelt ? write.verbatim(inner.start, inner.end) : write.unit(start, tail.end, value);
}
