"use client";

import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { LiveRegion } from "@/components/ui/live-region";

type CopyButtonProps = { text: string /** What is copied: "Copy the link". */; label: string };

const SAID = { idle: "", copied: "Copied.", failed: "The browser did not allow copying." };

/** Puts a text on the clipboard and says whether that worked. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const [state, setState] = useState<keyof typeof SAID>("idle");

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      setState("failed");
    }
  }

  return (
    <>
      <button
        type="button"
        aria-label={label}
        title={label}
        onClick={() => void copy()}
        onBlur={() => setState("idle")}
        className={buttonClass({ variant: "quiet", size: "icon" })}
      >
        {state === "copied" ? <Check aria-hidden size={15} /> : <Copy aria-hidden size={15} />}
      </button>
      {state === "failed" ? <span className="text-fail text-xs">{SAID.failed}</span> : null}
      <LiveRegion>{SAID[state]}</LiveRegion>
    </>
  );
}
