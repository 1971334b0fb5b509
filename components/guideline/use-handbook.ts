"use client";

import { useEffect, useMemo } from "react";
import { toast } from "@/components/ui/toast-store";
import { useGuidelineDraft, usePublishNote } from "@/lib/client/guideline/use-guideline-draft";
import type { Guideline } from "@/lib/contract/guideline";
import { guidelineChanges } from "@/lib/core/guideline/guideline-changes";
import type { GuidelineText } from "@/lib/core/guideline/passage";

type HandbookInput = { project: string; userId: string; guideline: Guideline; mayEdit: boolean };

/** The guideline as shown, with a lead's own unpublished changes, and how to change and drop them. */
export function useHandbook({ project, userId, guideline, mayEdit }: HandbookInput) {
  const { draft, keep } = useGuidelineDraft({ project, userId });
  const { keepNote, note } = usePublishNote({ project, userId });
  const current = useMemo(() => textOf(guideline), [guideline]);
  // Changes that the version shown has: they were published, and the page has caught up.
  const caughtUp =
    draft !== null &&
    draft.version !== guideline.version &&
    guidelineChanges(current, draft.text).length === 0;
  useEffect(() => {
    if (caughtUp) keep(null);
  }, [caughtUp, keep]);
  const own = mayEdit && !caughtUp ? draft : null;
  const text = own?.version === guideline.version ? own.text : current;
  const changes = useMemo(() => guidelineChanges(current, text), [current, text]);

  function change(next: GuidelineText): void {
    const isNew = guidelineChanges(current, next).length > 0;
    keep(isNew ? { version: guideline.version, text: next } : null);
  }

  function discard(): void {
    const dropped = { draft: own, note };
    keep(null);
    keepNote(null);
    toast({
      title: "Your changes are dropped.",
      action: {
        label: "Undo",
        onSelect: () => {
          keep(dropped.draft);
          keepNote(dropped.note);
        },
      },
    });
  }

  return {
    current,
    text,
    changes,
    /** Changes to a version that is no longer in force. */
    stale: own !== null && own.version !== guideline.version ? own : null,
    change,
    discard,
    /** Why they were made, as far as it is written. */
    note,
    keepNote,
  };
}

/** What a version says, without where it comes from. */
function textOf({ title, tags, passages, terms }: GuidelineText): GuidelineText {
  return { title, tags, passages, terms };
}
