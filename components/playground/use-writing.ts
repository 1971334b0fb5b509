"use client";

import { useState } from "react";
import type { Writing } from "@/lib/client/playground/kept-writing";
import { emptyWriting, readWriting } from "@/lib/client/playground/kept-writing";
import type { TabOwner } from "@/lib/client/playground/tab-store";
import { keepInTab } from "@/lib/client/playground/tab-store";

/** What is written, kept in this tab with every change. `round` is another number once it is cleared. */
export function useWriting(owner: TabOwner) {
  const [writing, setWriting] = useState(() => readWriting(owner));
  const [round, setRound] = useState(0);
  return {
    writing,
    round,
    change(part: Partial<Writing>) {
      const next = { ...writing, ...part };
      setWriting(next);
      keepInTab(owner, "writing", next);
    },
    clear() {
      setWriting(emptyWriting());
      setRound(round + 1);
      keepInTab(owner, "writing", null);
    },
  };
}
