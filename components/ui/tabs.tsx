"use client";

import type { KeyboardEvent, ReactNode } from "react";
import { useId, useRef } from "react";
import { classNames } from "@/components/ui/class-names";
import { nextIndex } from "@/components/ui/next-index";

export type Tab = { id: string; label: ReactNode; content: ReactNode };

type TabsProps = {
  label: string;
  tabs: readonly Tab[];
  active: string;
  onSelect: (id: string) => void;
  className?: string;
};

/** Parts of one page of which one is shown; the arrow keys go from one to the next. */
export function Tabs({ label, tabs, active, onSelect, className }: TabsProps) {
  const id = useId();
  const bar = useRef<HTMLDivElement>(null);
  const index = tabs.findIndex((tab) => tab.id === active);

  function move(event: KeyboardEvent) {
    const to = nextIndex(event.key, { index, count: tabs.length }, "horizontal");
    const tab = to === null ? undefined : tabs[to];
    if (to === null || tab === undefined) return;
    event.preventDefault();
    onSelect(tab.id);
    bar.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  }

  return (
    <div className={className}>
      <div
        ref={bar}
        role="tablist"
        aria-label={label}
        onKeyDown={move}
        className="flex gap-1 overflow-x-auto border-line border-b"
      >
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            aria-selected={tab.id === active}
            aria-controls={tab.id === active ? `${id}-panel` : undefined}
            tabIndex={tab.id === active ? 0 : -1}
            onClick={() => onSelect(tab.id)}
            className={classNames(
              "-mb-px min-h-9 border-b-2 px-3 font-medium text-sm focus-visible:-outline-offset-2",
              tab.id === active
                ? "border-accent text-ink"
                : "border-transparent text-ink-2 hover:text-ink",
            )}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${active}`} className="pt-4">
        {tabs[index]?.content}
      </div>
    </div>
  );
}
