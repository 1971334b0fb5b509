"use client";

import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import type { SkipReason } from "@/lib/core/review/skip-reasons";

const REASONS: ReadonlyArray<{ reason: SkipReason; key: string; says: string }> = [
  { reason: "unclear", key: "1", says: "Unclear: I can't tell what is right" },
  { reason: "wrong_language", key: "2", says: "Not in a language I read" },
  { reason: "lacks_context", key: "3", says: "Something is missing to judge it by" },
  { reason: "too_distressing", key: "4", says: "Too distressing" },
  { reason: "know_the_person", key: "5", says: "I know someone in it" },
  { reason: "technical", key: "6", says: "It does not show properly" },
];

type SkipDialogProps = { open: boolean; onClose: () => void; onSkip: (reason: SkipReason) => void };

/** Why a case is skipped: one key. It goes to another reviewer, and the lead sees why. */
export function SkipDialog({ open, onClose, onSkip }: SkipDialogProps) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      size="sm"
      title="Skip this case"
      description="Another reviewer gets it. The lead sees the reason."
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the digits belong to the buttons inside. */}
      <div
        className="-my-1 flex flex-col gap-0.5"
        onKeyDown={(event) => {
          const chosen = event.repeat ? undefined : REASONS.find(({ key }) => key === event.key);
          if (chosen === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          onSkip(chosen.reason);
        }}
      >
        {REASONS.map(({ reason, key, says }, index) => (
          <button
            key={reason}
            type="button"
            // biome-ignore lint/a11y/noAutofocus: a dialog begins at its first choice.
            autoFocus={index === 0}
            onClick={() => onSkip(reason)}
            className="flex min-h-9 items-center gap-3 rounded-md px-2 text-left hover:bg-sunken"
          >
            <Kbd>{key}</Kbd> {says}
          </button>
        ))}
      </div>
    </Dialog>
  );
}
