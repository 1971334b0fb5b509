"use client";

import type { ReactNode } from "react";
import { useRef, useState } from "react";
import type { SpanMark } from "@/components/conversation/span-mark";
import { DimensionMark } from "@/components/rubric/dimension-mark";
import { useLayer } from "@/components/ui/use-layer";

type MarkTooltipProps = {
  marks: readonly SpanMark[];
  className?: string;
  children: ReactNode;
};

const DELAY_MS = 150;

/** Tells of the highlighted words inside it, when they are pointed at or focused, what they are for. */
export function MarkTooltip({ marks, className, children }: MarkTooltipProps) {
  const { anchor, layer, open, onToggle, show, hide } = useLayer<HTMLElement>({ side: "above" });
  const [ids, setIds] = useState<readonly string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const told = marks.filter((mark) => ids.includes(mark.id));

  function explain(target: EventTarget, delayMs: number) {
    const element = target instanceof Element ? target.closest<HTMLElement>("[data-mark]") : null;
    if (element === null) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      hide();
      anchor.current = element;
      setIds(element.dataset.mark?.split(" ") ?? []);
      show();
    }, delayMs);
  }
  function leave() {
    clearTimeout(timer.current);
    timer.current = setTimeout(hide, DELAY_MS);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches what the words inside get.
    <div
      className={className}
      onPointerOver={(event) => explain(event.target, DELAY_MS)}
      onPointerOut={leave}
      onFocus={(event) => explain(event.target, 0)}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        event.stopPropagation();
        hide();
      }}
    >
      {children}
      <div
        ref={layer}
        role="tooltip"
        popover="manual"
        onToggle={onToggle}
        onPointerEnter={() => clearTimeout(timer.current)}
        className="fixed inset-auto opacity-0 m-0 max-w-80 select-none rounded-md border border-line-strong bg-surface px-2.5 py-1.5 text-ink text-xs shadow-raised"
      >
        {told.map((mark) => (
          <p key={mark.id} className="flex items-start gap-2 py-0.5">
            {mark.dimension === null ? null : <DimensionMark dimension={mark.dimension} />}
            <span className="text-ink-2">{mark.says}</span>
          </p>
        ))}
      </div>
    </div>
  );
}
