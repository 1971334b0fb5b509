"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";

type UndoButtonProps = { untilMs: number; pending: boolean; onUndo: () => void };

/** Takes what was done back, while there is time; the seconds that are left beside it. Then it is gone. */
export function UndoButton({ onUndo, pending, untilMs }: UndoButtonProps) {
  const [now, setNow] = useState(() => Date.now());
  const seconds = Math.ceil((untilMs - now) / 1_000);

  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);

  if (seconds <= 0 && !pending) return null;
  return (
    <Button size="sm" className="-my-0.5 flex-none" pending={pending} onClick={onUndo}>
      Undo
      <span aria-hidden className="min-w-[2.2em] text-right text-ink-3 tabular-nums">
        {Math.max(seconds, 0)} s
      </span>
    </Button>
  );
}
