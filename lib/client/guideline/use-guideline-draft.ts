"use client";

import { useMemo, useSyncExternalStore } from "react";
import { createDraftStore } from "@/lib/client/guideline/draft-store";
import type { GuidelineDraft } from "@/lib/core/guideline/guideline-draft";

/** A person's unpublished changes, and how to store others. On the server there are none. */
export function useGuidelineDraft(project: string, userId: string) {
  const store = useMemo(() => createDraftStore(project, userId), [project, userId]);
  const draft = useSyncExternalStore<GuidelineDraft | null>(
    store.subscribe,
    store.read,
    () => null,
  );
  return { draft, keep: store.write };
}
