"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { ItemPhase, OpenItem } from "@/lib/client/desk/open-item";

type SubmitBarProps = {
  open: OpenItem;
  /** How much the form still lacks. */
  missing: number;
  onSubmit: () => void;
  onRevise: () => void;
  onCancel: () => void;
  onSkip: () => void;
  onSecondOpinion: () => void;
};

const SUBMIT: Record<ItemPhase, string> = {
  editing: "Submit",
  committing: "Committing…",
  revealed: "Keep",
  revising: "Submit revision",
  reading: "Back to the present",
  changing: "Send the change",
};

/** What ends the work on an item, always in the same place. */
export function SubmitBar(props: SubmitBarProps) {
  const { open, missing, onSubmit, onRevise, onCancel, onSkip, onSecondOpinion } = props;
  const { phase, slow, item } = open;
  const waits = phase === "committing" && !slow;
  return (
    <div className="sticky bottom-0 z-10 flex flex-wrap items-center gap-x-1 gap-y-2 border-line border-t bg-surface px-2.5 py-2.5">
      {phase === "editing" ? (
        <Button variant="quiet" shortcut="s" onClick={onSkip}>
          Skip
        </Button>
      ) : null}
      {phase === "revising" || phase === "changing" ? (
        <Button variant="quiet" onClick={onCancel}>
          Leave it as it was
        </Button>
      ) : null}
      {phase === "editing" || phase === "revealed" ? (
        <SecondOpinion asked={open.secondOpinion} onAsk={onSecondOpinion} />
      ) : null}
      <span className="-mx-1 flex-1" />
      {phase === "revealed" || (phase === "reading" && item.slot.editable) ? (
        <Button shortcut="v" onClick={onRevise}>
          {phase === "revealed" ? "Revise" : "Change it"}
        </Button>
      ) : null}
      <Missing count={missing} phase={phase} />
      <Button variant="primary" shortcut="⏎" pending={waits} onClick={onSubmit}>
        {slow ? "Go on without the scores" : SUBMIT[phase]}
      </Button>
    </div>
  );
}

function SecondOpinion({ asked, onAsk }: { asked: boolean; onAsk: () => void }): ReactNode {
  if (asked) return <span className="px-2 text-ink-3 text-sm">2nd opinion asked</span>;
  return (
    <Button variant="quiet" shortcut="e" onClick={onAsk}>
      2nd opinion
    </Button>
  );
}

function Missing({ count, phase }: { count: number; phase: ItemPhase }): ReactNode {
  if (count === 0 || phase === "committing" || phase === "reading") return null;
  return <span className="mr-1.5 text-ink-3 text-xs tabular-nums">{count} to go</span>;
}
