"use client";

import type { ReactNode } from "react";
import { useId, useState } from "react";

type DisclosureProps = {
  summary: ReactNode;
  startOpen?: boolean;
  /** Opens it, each time it is another number. */
  openTurn?: number | undefined;
  className?: string;
  children: ReactNode;
};

/** One line that opens to more. What it hides is not in the page until then. */
export function Disclosure(props: DisclosureProps) {
  const { summary, startOpen = false, openTurn, className, children } = props;
  const id = useId();
  const [open, setOpen] = useState(startOpen || openTurn !== undefined);
  const [turn, setTurn] = useState(openTurn);
  if (turn !== openTurn) {
    setTurn(openTurn);
    if (openTurn !== undefined) setOpen(true);
  }
  return (
    <div className={className}>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        className="inline-flex min-h-8 max-w-full items-center gap-2 rounded-md border border-line bg-surface px-[9px] py-1 text-left text-ink-2 text-sm hover:border-line-strong hover:text-ink"
      >
        <span aria-hidden className="flex-none">
          {open ? "▾" : "▸"}
        </span>
        {summary}
      </button>
      {open ? (
        <div id={id} className="mt-2">
          {children}
        </div>
      ) : null}
    </div>
  );
}
