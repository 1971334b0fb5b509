"use client";

import type { KeyboardEvent } from "react";
import { useEffect, useRef, useState } from "react";
import { findByTyping } from "@/components/ui/find-by-typing";
import type { MenuEntry, MenuItem } from "@/components/ui/menu-item";
import { isEntry } from "@/components/ui/menu-item";
import { MenuLine } from "@/components/ui/menu-line";
import { nextIndex } from "@/components/ui/next-index";

type MenuListProps = { label: string; items: readonly MenuItem[]; onClose: () => void };

const TYPING_PAUSE_MS = 600;

/** The open list of a `Menu`; it takes the focus when it appears. */
export function MenuList({ label, items, onClose }: MenuListProps) {
  const entries = items.filter(isEntry);
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(() => Math.max(entries.findIndex(isChosen), 0));
  const typed = useRef({ text: "", atMs: 0 });

  useEffect(() => {
    list.current?.querySelectorAll<HTMLElement>("[data-entry]")[active]?.focus();
  }, [active]);

  function choose(entry: MenuEntry) {
    if (entry.kind === "action" && entry.disabled) return;
    onClose();
    entry.onSelect();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      event.stopPropagation();
      onClose();
      return;
    }
    const to = nextIndex(event.key, { index: active, count: entries.length }, "vertical");
    const found = to ?? (isLetter(event) ? typeAhead(event) : -1);
    if (found < 0) return;
    event.preventDefault();
    event.stopPropagation();
    setActive(found);
  }

  function typeAhead(event: KeyboardEvent): number {
    const fresh = event.timeStamp - typed.current.atMs > TYPING_PAUSE_MS;
    const text = (fresh ? "" : typed.current.text) + event.key;
    typed.current = { text, atMs: event.timeStamp };
    return findByTyping(
      entries.map((entry) => entry.text),
      text,
      active,
    );
  }

  return (
    <div ref={list} role="menu" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
      {items.map((item) => (
        <MenuLine
          key={item.id}
          item={item}
          active={isEntry(item) && entries.indexOf(item) === active}
          onPoint={() => isEntry(item) && setActive(entries.indexOf(item))}
          onChoose={choose}
        />
      ))}
    </div>
  );
}

function isChosen(entry: MenuEntry): boolean {
  return entry.kind === "choice" && entry.chosen;
}

function isLetter(event: KeyboardEvent): boolean {
  return event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey;
}
