"use client";

import { X } from "lucide-react";
import { classNames } from "@/components/ui/class-names";
import type { Desk } from "@/lib/client/desk/create-desk";
import { useObservable } from "@/lib/client/use-observable";

/** What happened last, over the desk and out of the way; it takes no room from it. */
export function NoticeStrip({ desk }: { desk: Desk }) {
  const notice = useObservable(desk.state, (state) => state.notice);
  if (notice === null) return null;
  return (
    <div
      className={classNames(
        "absolute top-2 left-1/2 z-20 flex max-w-[min(560px,92vw)] -translate-x-1/2 items-start gap-3 rounded-md border bg-surface py-1.5 pr-1.5 pl-3.5 text-sm shadow-raised",
        notice.tone === "fail" ? "border-fail text-fail" : "border-line-strong",
      )}
    >
      <p className="py-0.5">{notice.sentence}</p>
      <button
        type="button"
        aria-label="Dismiss"
        onClick={desk.dismiss}
        className="grid size-6 flex-none place-items-center rounded-sm text-ink-3 hover:bg-sunken"
      >
        <X aria-hidden size={13} />
      </button>
    </div>
  );
}
