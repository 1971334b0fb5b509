"use client";

import { useEffect, useState } from "react";
import { Kbd } from "@/components/ui/kbd";
import type { Undoable } from "@/lib/client/desk/desk-state";

type UndoCountdownProps = { undoable: Undoable; shortcut: string; onUndo: () => void };

/** How long the last submission can still be taken back with one key; gone when the time is over. */
export function UndoCountdown({ undoable, shortcut, onUndo }: UndoCountdownProps) {
  const [now, setNow] = useState(() => Date.now());
  const seconds = Math.ceil((undoable.untilMs - now) / 1_000);

  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);

  if (seconds <= 0) return null;
  return (
    <button
      type="button"
      onClick={onUndo}
      title={`Takes your label of ${undoable.open.item.case.externalId} back`}
      className="inline-flex items-center gap-1.5 rounded-md px-1.5 py-1 text-ink-2 hover:bg-sunken hover:text-ink"
    >
      Undo last{" "}
      <span className="min-w-[2.2em] text-right tabular-nums" aria-hidden>
        {seconds} s
      </span>
      <Kbd>{shortcut}</Kbd>
    </button>
  );
}
