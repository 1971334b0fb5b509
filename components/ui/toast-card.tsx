"use client";

import { X } from "lucide-react";
import { useEffect, useState } from "react";
import { classNames } from "@/components/ui/class-names";
import { Kbd } from "@/components/ui/kbd";
import type { Toast } from "@/components/ui/toast-store";
import { dismissToast } from "@/components/ui/toast-store";

/** One notice. Its time does not run while it is pointed at or holds the focus. */
export function ToastCard({ toast }: { toast: Toast }) {
  const [held, setHeld] = useState(false);
  const { id, durationMs, action } = toast;

  useEffect(() => {
    if (held || durationMs === null) return;
    const timer = setTimeout(() => dismissToast(id), durationMs);
    return () => clearTimeout(timer);
  }, [held, durationMs, id]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that someone is reading.
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className={classNames(
        "pointer-events-auto flex items-start gap-3 rounded-md border bg-surface py-2.5 pr-2 pl-3.5 text-sm shadow-raised",
        toast.tone === "fail" ? "border-fail" : "border-line-strong",
      )}
    >
      <div className="min-w-0 flex-1 py-0.5">
        <p className={classNames("font-medium", TONES[toast.tone])}>{toast.title}</p>
        {toast.description ? <p className="text-ink-2">{toast.description}</p> : null}
      </div>
      {action === undefined ? null : (
        <button
          type="button"
          onClick={() => {
            dismissToast(id);
            action.onSelect();
          }}
          className="inline-flex h-7 items-center gap-1.5 rounded-md px-2 font-medium text-accent hover:bg-accent-soft"
        >
          {action.label}
          {action.shortcut === undefined ? null : <Kbd>{action.shortcut}</Kbd>}
        </button>
      )}
      <button
        type="button"
        aria-label="Dismiss"
        onClick={() => dismissToast(id)}
        className="grid size-7 flex-none place-items-center rounded-md text-ink-3 hover:bg-sunken hover:text-ink"
      >
        <X aria-hidden size={14} />
      </button>
    </div>
  );
}

const TONES = { neutral: "text-ink", pass: "text-pass", fail: "text-fail" };
