import { Square, SquareCheck } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import type { SafeBranch } from "@/lib/contract/safe-tree";

const BLOCKS = [
  "paragraph",
  "heading",
  "quote",
  "list",
  "item",
  "task",
  "block-code",
  "table",
  "row",
  "cell",
  "rule",
  "raw",
  "footnote",
] as const;

export type BlockBranch = Extract<SafeBranch, { type: (typeof BLOCKS)[number] }>;

/** Whether the node stands by itself, not inside a line. */
export function isBlock(node: SafeBranch): node is BlockBranch {
  return BLOCKS.some((type) => type === node.type);
}

const HEADINGS = ["text-[1.2em]", "text-[1.12em]", "text-[1.05em]"];

/** A block of a message. Every block finds its own direction, so that one can't turn another. */
export function BlockNode({ node, children }: { node: BlockBranch; children: ReactNode }) {
  switch (node.type) {
    case "paragraph":
      return <Block className="mb-2.5 last:mb-0">{children}</Block>;
    case "raw":
      return (
        <Block raw className="mb-2.5 last:mb-0">
          {children}
        </Block>
      );
    case "heading":
      return (
        <Block
          className={classNames("mt-4 mb-2 font-semibold first:mt-0", HEADINGS[node.depth - 1])}
        >
          {children}
        </Block>
      );
    case "quote":
      return (
        <blockquote dir="auto" className="mb-2.5 border-line-strong border-s-2 ps-3 text-ink-2">
          {children}
        </blockquote>
      );
    case "list":
      return node.from === null ? (
        <ul dir="auto" className="mb-2.5 list-disc ps-6 last:mb-0">
          {children}
        </ul>
      ) : (
        <ol dir="auto" start={node.from} className="mb-2.5 list-decimal ps-7 last:mb-0">
          {children}
        </ol>
      );
    case "item":
      return (
        <li dir="auto" className="mb-1">
          {children}
        </li>
      );
    case "task":
      return <Task done={node.done}>{children}</Task>;
    case "block-code":
      return (
        <div
          dir="ltr"
          data-block
          className="mb-2.5 whitespace-pre-wrap rounded-md border border-line bg-sunken px-3 py-2 font-mono text-[0.86em] leading-[1.5] [overflow-wrap:anywhere] last:mb-0"
        >
          {children}
        </div>
      );
    case "table":
      return (
        <table className="mb-2.5 w-full border-collapse text-[0.93em] last:mb-0">
          <tbody>{children}</tbody>
        </table>
      );
    case "row":
      return <tr>{children}</tr>;
    case "cell":
      return <Cell node={node}>{children}</Cell>;
    case "rule":
      return <hr className="my-4 border-line-strong" />;
    case "footnote":
      return <div className="mb-1 flex gap-1 text-[0.9em] text-ink-2">{children}</div>;
  }
}

type BlockProps = { className: string; children: ReactNode; raw?: boolean };

function Block({ className, children, raw = false }: BlockProps) {
  return (
    <div
      dir="auto"
      data-block
      data-raw={raw || undefined}
      className={classNames("whitespace-pre-wrap [overflow-wrap:anywhere]", className)}
    >
      {children}
    </div>
  );
}

function Task({ done, children }: { done: boolean; children: ReactNode }) {
  const Icon = done ? SquareCheck : Square;
  return (
    <li dir="auto" className="-ms-5 mb-1 flex list-none gap-1.5">
      <Icon aria-hidden size={15} className="mt-1 flex-none text-ink-3" />
      <span className="sr-only">{done ? "Done: " : "Open: "}</span>
      <div className="min-w-0 flex-1">{children}</div>
    </li>
  );
}

type CellProps = { node: Extract<BlockBranch, { type: "cell" }>; children: ReactNode };

function Cell({ node, children }: CellProps) {
  const style = node.align === null ? undefined : { textAlign: node.align };
  const className = "border border-line px-2 py-1 align-top [overflow-wrap:anywhere]";
  return node.header ? (
    <th
      dir="auto"
      data-block
      scope="col"
      style={style}
      className={`${className} text-start font-semibold`}
    >
      {children}
    </th>
  ) : (
    <td dir="auto" data-block style={style} className={className}>
      {children}
    </td>
  );
}
