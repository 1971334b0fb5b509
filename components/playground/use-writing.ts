"use client";

import { useState } from "react";
import type { Writing, WritingOwner } from "@/lib/client/playground/kept-writing";
import {
  dropWriting,
  emptyWriting,
  keepWriting,
  readWriting,
} from "@/lib/client/playground/kept-writing";

/** What is written, kept in this tab with every change. `round` is another number once it is cleared. */
export function useWriting(owner: WritingOwner) {
  const [writing, setWriting] = useState(() => readWriting(owner));
  const [round, setRound] = useState(0);
  return {
    writing,
    round,
    change(part: Partial<Writing>) {
      const next = { ...writing, ...part };
      setWriting(next);
      keepWriting(owner, next);
    },
    clear() {
      setWriting(emptyWriting());
      setRound(round + 1);
      dropWriting(owner);
    },
  };
}
