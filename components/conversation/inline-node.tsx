import { ImageOff } from "lucide-react";
import type { ReactNode } from "react";
import type { BlockBranch } from "@/components/conversation/block-node";
import type { CodeTokenKind, SafeBranch } from "@/lib/contract/safe-tree";

const TOKENS: Record<CodeTokenKind, string> = {
  keyword: "text-code-keyword",
  string: "text-code-string",
  number: "text-code-number",
  comment: "text-ink-3 italic",
  title: "text-code-title",
};

type InlineNodeProps = { node: Exclude<SafeBranch, BlockBranch>; children: ReactNode };

/** What stands inside a line. Nothing here is fetched: an image is what was written for it. */
export function InlineNode({ node, children }: InlineNodeProps) {
  switch (node.type) {
    case "strong":
      return <strong className="font-semibold">{children}</strong>;
    case "emphasis":
      return <em>{children}</em>;
    case "strike":
      return <s>{children}</s>;
    case "code":
      return (
        <code className="rounded-sm bg-sunken px-1 py-px font-mono text-[0.9em]">{children}</code>
      );
    case "token":
      return <span className={TOKENS[node.kind]}>{children}</span>;
    case "info":
      return (
        <span className="mb-1.5 block font-sans text-ink-3 text-xs" data-block>
          {children}
        </span>
      );
    case "target":
      return (
        <span className="font-mono text-[0.85em] text-ink-2 before:content-['_('] after:content-[')']">
          {children}
        </span>
      );
    case "image":
      return (
        <span className="rounded-sm border border-line border-dashed px-1 text-ink-2">
          <ImageOff aria-hidden size={13} className="mr-1 inline align-[-2px]" />
          <span className="sr-only">Image, not loaded: </span>
          <span className="font-mono text-[0.85em]">{children}</span>
        </span>
      );
    case "link":
      return node.href === null ? (
        <span className="underline decoration-dotted" title="Not an address that can be followed">
          {children}
        </span>
      ) : (
        <a
          href={node.href}
          target="_blank"
          rel="noopener noreferrer nofollow"
          className="text-accent underline decoration-1 underline-offset-2"
        >
          {children}
        </a>
      );
  }
}
