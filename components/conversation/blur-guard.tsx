"use client";

import { Eye, EyeOff } from "lucide-react";
import type { ReactNode } from "react";
import { useState } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { classNames } from "@/components/ui/class-names";
import { Kbd } from "@/components/ui/kbd";

type BlurGuardProps = {
  /** True while the key for it is held or toggled. */
  revealed: boolean;
  warning: string | undefined;
  revealKey: string | undefined;
  children: ReactNode;
};

/** Keeps a severe message blurred, and away from a screen reader, until it is asked for. */
export function BlurGuard({ revealed, warning, revealKey, children }: BlurGuardProps) {
  const [opened, setOpened] = useState(false);
  const shown = revealed || opened;
  return (
    <div className="relative min-h-10">
      <div
        inert={!shown}
        className={classNames(!shown && "pointer-events-none select-none blur-[9px]")}
      >
        {children}
      </div>
      {revealed && !opened ? null : (
        <button
          type="button"
          aria-pressed={opened}
          onClick={() => setOpened(!opened)}
          className={
            opened
              ? buttonClass({ variant: "quiet", size: "sm" }, "mt-1")
              : "absolute inset-0 flex w-full items-start justify-center rounded-md text-sm focus-visible:outline-offset-0"
          }
        >
          {opened ? (
            <>
              <EyeOff aria-hidden size={14} /> Blur again
            </>
          ) : (
            <span className="sticky top-3 mt-1 inline-flex flex-wrap items-center gap-2 rounded-md border border-line-strong bg-surface px-3 py-1.5 font-medium text-ink">
              <Eye aria-hidden size={14} />
              {warning ?? "Severe content"}
              <span className="font-normal text-ink-2">
                press to reveal
                {revealKey === undefined ? null : (
                  <>
                    , or <Kbd>{revealKey}</Kbd>
                  </>
                )}
              </span>
            </span>
          )}
        </button>
      )}
    </div>
  );
}
