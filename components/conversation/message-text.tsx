"use client";

import { useState } from "react";
import { foldNodes } from "@/components/conversation/fold-tree";
import { SafeNodes } from "@/components/conversation/safe-nodes";
import type { Sought } from "@/components/conversation/sought";
import { isBehind } from "@/components/conversation/sought";
import type { SpanMark, TextPart } from "@/components/conversation/span-mark";
import { buttonClass } from "@/components/ui/button-class";
import { classNames } from "@/components/ui/class-names";
import { formatCount } from "@/components/ui/format-count";
import type { PlainReason, SafeTree } from "@/lib/contract/safe-tree";

type MessageTextProps = {
  tree: SafeTree;
  part: TextPart;
  marks: readonly SpanMark[];
  active: string | null;
  sought: Sought | null;
  /** Beyond this many code units the rest is folded away. */
  foldAt: number;
  lang?: string | undefined;
  className?: string;
};

const REASONS: Record<PlainReason, string> = {
  too_long: "Shown as written: too long to be laid out.",
  too_complex: "Shown as written: its markup can't be laid out.",
  budget_spent: "Shown as written: the conversation is too long to lay all of it out.",
};

/** The text of a message, or of a call, that evidence can stand in. */
export function MessageText(props: MessageTextProps) {
  const { tree, part, marks, active, foldAt } = props;
  const [whole, setWhole] = useState(false);
  // A fold that hides next to nothing would only be in the way.
  const long = tree.length > foldAt * 1.2;
  const folded = long && !whole ? foldNodes(tree.children, foldAt) : null;
  const cutAt = folded?.cutAt ?? null;
  if (isBehind(props.sought, part, cutAt)) setWhole(true);
  return (
    <div className={props.className}>
      <div
        dir="auto"
        lang={props.lang}
        data-part
        data-message={part.message}
        data-call={part.toolCallId}
        className={classNames(
          "isolate [unicode-bidi:isolate]",
          tree.mode === "json" && "font-mono",
          tree.mode === "markdown" && "[&_[data-raw]]:font-mono [&_[data-raw]]:text-[0.86em]",
        )}
      >
        <SafeNodes nodes={folded?.nodes ?? tree.children} marks={marks} active={active} />
      </div>
      {cutAt === null ? null : (
        <button
          type="button"
          onClick={() => setWhole(true)}
          className={buttonClass({ size: "sm" }, "mt-2 select-none")}
        >
          Show all, {formatCount(tree.length - cutAt)} more characters
          {highlightsAfter(marks, cutAt)}
        </button>
      )}
      {tree.because === undefined ? null : (
        <p className="mt-2 select-none text-ink-3 text-xs">{REASONS[tree.because]}</p>
      )}
    </div>
  );
}

function highlightsAfter(marks: readonly SpanMark[], cutAt: number): string {
  const count = marks.filter((mark) => mark.end > cutAt).length;
  if (count === 0) return "";
  return count === 1 ? ", 1 highlight" : `, ${count} highlights`;
}
