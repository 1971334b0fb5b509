"use client";

import { X } from "lucide-react";
import { UndoButton } from "@/components/queue/undo-button";
import { refusalReasons } from "@/lib/client/queue/outcome-words";
import type { QueueOutcome } from "@/lib/contract/queue";

export type Outcome =
  | { did: string; outcome: QueueOutcome; undo?: { slotIds: readonly string[]; untilMs: number } }
  | { did: string; failed: string };

type OutcomeStripProps = {
  outcome: Outcome | null;
  pending: boolean;
  onUndo: () => void;
  onDismiss: () => void;
};

/** What an operation on many cases came to: how many changed, which were refused and why. Read out. */
export function OutcomeStrip({ outcome, onDismiss, onUndo, pending }: OutcomeStripProps) {
  const undo = outcome !== null && "undo" in outcome ? outcome.undo : undefined;
  return (
    <div role="status" className="flex-none">
      {outcome === null ? null : (
        <div className="flex items-start gap-3 border-line border-t bg-surface px-4 py-2 text-sm">
          <div className="min-w-0 flex-1">
            <Words outcome={outcome} />
          </div>
          {undo === undefined ? null : (
            <UndoButton
              key={undo.untilMs}
              untilMs={undo.untilMs}
              pending={pending}
              onUndo={onUndo}
            />
          )}
          <button
            type="button"
            aria-label="Dismiss"
            onClick={onDismiss}
            className="grid size-6 place-items-center rounded-md text-ink-2 hover:bg-sunken"
          >
            <X aria-hidden size={14} />
          </button>
        </div>
      )}
    </div>
  );
}

function Words({ outcome }: { outcome: Outcome }) {
  if ("failed" in outcome) {
    return (
      <p>
        <span className="font-medium text-fail">Nothing changed.</span> {outcome.failed}
      </p>
    );
  }
  const { changed, refused } = outcome.outcome;
  return (
    <>
      <p>
        <span className="font-medium">{countInWords(changed)}</span> {outcome.did}
        {refused.length > 0 ? `; ${refused.length} refused, and still selected:` : "."}
      </p>
      {refused.length > 0 ? (
        <ul className="mt-1 text-ink-2">
          {refusalReasons(refused).map(({ why, count }) => (
            <li key={why}>
              <span className="tabular-nums">{count} ×</span> {why}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function countInWords(count: number): string {
  if (count === 0) return "No case";
  return count === 1 ? "1 case" : `${count} cases`;
}
