"use client";

import type { ReactNode } from "react";
import { useId, useState } from "react";

type DisclosureProps = {
  summary: ReactNode;
  startOpen?: boolean;
  className?: string;
  children: ReactNode;
};

/** One line that opens to more. What it hides is not in the page until then. */
export function Disclosure({ summary, startOpen = false, className, children }: DisclosureProps) {
  const id = useId();
  const [open, setOpen] = useState(startOpen);
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
