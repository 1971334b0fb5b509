import type { MarkdownNode } from "@/lib/adapters/markdown/parse-markdown";

/** The addresses that link definitions give, by identifier; of two the first counts. */
export function linkAddresses(nodes: readonly MarkdownNode[]): Map<string, string> {
  const addresses = new Map<string, string>();
  const open: MarkdownNode[] = nodes.toReversed();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === "definition" && !addresses.has(node.identifier)) {
      addresses.set(node.identifier, node.url);
    } else if (node.type === "blockquote" || node.type === "list" || node.type === "listItem") {
      open.push(...node.children.toReversed());
    }
  }
  return addresses;
}
