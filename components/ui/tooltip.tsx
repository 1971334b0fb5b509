"use client";

import type { KeyboardEvent, ReactNode } from "react";
import { useId, useRef } from "react";
import { useLayer } from "@/components/ui/use-layer";

type TooltipProps = {
  text: ReactNode;
  className?: string;
  /** The control it explains gets the id for its `aria-describedby`. */
  children: (describedBy: string) => ReactNode;
};

const DELAY_MS = 350;

/** A few words about a control on hover and focus. They stay while pointed at, and Escape hides them. */
export function Tooltip({ text, className, children }: TooltipProps) {
  const id = useId();
  const { anchor, layer, open, onToggle, show, hide } = useLayer<HTMLSpanElement>({
    side: "above",
    align: "center",
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  function later(act: () => void, delayMs: number) {
    clearTimeout(timer.current);
    timer.current = setTimeout(act, delayMs);
  }
  function dismiss(event: KeyboardEvent) {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    hide();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches what the control inside gets.
    <span
      ref={anchor}
      className={className ?? "inline-flex"}
      onPointerEnter={() => later(show, DELAY_MS)}
      onPointerLeave={() => later(hide, 120)}
      onFocus={show}
      onBlur={() => later(hide, 0)}
      onKeyDown={dismiss}
    >
      {children(id)}
      <div
        ref={layer}
        id={id}
        role="tooltip"
        popover="manual"
        onToggle={onToggle}
        onPointerEnter={() => clearTimeout(timer.current)}
        className="fixed inset-auto opacity-0 m-0 max-w-72 rounded-md border border-line-strong bg-surface px-2.5 py-1.5 text-ink text-xs shadow-raised"
      >
        {text}
      </div>
    </span>
  );
}
