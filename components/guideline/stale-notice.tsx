"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { fetchGuideline } from "@/lib/client/guideline/guideline-api";
import type { GuidelineDraft } from "@/lib/core/guideline/guideline-draft";
import type { GuidelineText } from "@/lib/core/guideline/passage";
import { rebaseGuideline } from "@/lib/core/guideline/rebase-guideline";

type StaleNoticeProps = {
  project: string;
  draft: GuidelineDraft;
  version: number;
  current: GuidelineText;
  onRebased: (text: GuidelineText, both: readonly string[]) => void;
  onDiscard: () => void;
};

/** One's changes were made from a version that another has followed: they are kept, and put on it on demand. */
export function StaleNotice(props: StaleNoticeProps) {
  const { draft, project, version } = props;
  const [pending, setPending] = useState(false);
  const [failed, setFailed] = useState(false);

  async function rebase() {
    setPending(true);
    setFailed(false);
    try {
      const base = await fetchGuideline(project, draft.version);
      const { text, both } = rebaseGuideline(base, { mine: draft.text, theirs: props.current });
      props.onRebased(text, both);
    } catch {
      setFailed(true);
      setPending(false);
    }
  }

  return (
    <div
      role="status"
      className="sticky top-14 z-10 mb-5 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md bg-warn-soft px-4 py-3 text-sm"
    >
      <p className="min-w-[24ch] flex-1">
        <span className="font-semibold">Version {version} was published meanwhile.</span> Your
        unpublished changes were made from version {draft.version}. They are kept.
        {failed ? " They could not be moved: the server can’t be reached." : null}
      </p>
      <Button onClick={props.onDiscard}>Drop them</Button>
      <Button variant="primary" pending={pending} onClick={() => void rebase()}>
        Put them on version {version}
      </Button>
    </div>
  );
}
