"use client";

import { useState } from "react";
import { StaleNotice } from "@/components/guideline/stale-notice";
import type { useHandbook } from "@/components/guideline/use-handbook";
import { Notice } from "@/components/ui/notice";

type MovedNoticesProps = {
  project: string;
  version: number;
  book: ReturnType<typeof useHandbook>;
};

/** What a lead has to know where another version came in between: first that it did, then what both changed. */
export function MovedNotices({ project, version, book }: MovedNoticesProps) {
  const [both, setBoth] = useState<readonly string[]>([]);
  if (book.stale !== null) {
    return (
      <StaleNotice
        project={project}
        draft={book.stale}
        version={version}
        current={book.current}
        onDiscard={book.discard}
        onRebased={(text, undone) => {
          book.change(text);
          setBoth(undone);
        }}
      />
    );
  }
  if (both.length === 0 || book.changes.length === 0) return null;
  return (
    <Notice tone="warn" className="mb-5" title="Changed by both of you">
      {both.join(", ")}: yours stands for now. Look it through before you publish.
    </Notice>
  );
}
