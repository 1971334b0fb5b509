"use client";

import { useMutation } from "@tanstack/react-query";
import { EyeOff } from "lucide-react";
import { Button } from "@/components/ui/button";
import { revealScores } from "@/lib/client/queue/queue-actions";

type WithheldNoteProps = {
  project: string;
  caseId: string;
  mayReveal: boolean;
  onRevealed: () => void;
};

/** Why nothing that scorers say stands here; and for a lead, how to look and what it costs. */
export function WithheldNote({ project, caseId, mayReveal, onRevealed }: WithheldNoteProps) {
  const reveal = useMutation({
    mutationFn: () => revealScores(project, caseId),
    onSuccess: onRevealed,
  });
  return (
    <div className="rounded-md border border-line bg-sunken px-3.5 py-3">
      <p className="flex items-center gap-2 font-medium">
        <EyeOff aria-hidden size={15} /> Kept back: a blind review is open
      </p>
      <p className="mt-1 text-ink-2">
        Scores, labels and the reasons that follow from them are shown once the review is done, so
        that they can’t colour it.
      </p>
      {mayReveal ? (
        <>
          <p className="mt-2 text-ink-2">
            You may look. It goes into the log, and you will not be served this case to review
            blind.
          </p>
          <Button
            size="sm"
            className="mt-2.5"
            pending={reveal.isPending}
            onClick={() => reveal.mutate()}
          >
            Show scores
          </Button>
        </>
      ) : null}
      <p role="status" className="mt-1 text-fail text-xs empty:hidden">
        {reveal.error?.message}
      </p>
    </div>
  );
}
