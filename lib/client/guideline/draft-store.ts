import type { GuidelineDraft } from "@/lib/core/guideline/guideline-draft";
import { readGuidelineDraft } from "@/lib/core/guideline/guideline-draft";

export type DraftStore = {
  /** The same object until another is stored. */
  read: () => GuidelineDraft | null;
  /** Stores it for the next visit too; null forgets it. */
  write: (draft: GuidelineDraft | null) => void;
  subscribe: (listener: () => void) => () => void;
};

/** One person's unpublished changes to a project's guideline, in this browser, shared by its tabs. */
export function createDraftStore(project: string, userId: string): DraftStore {
  const key = `plumbline.guideline.${userId}.${project}`;
  const listeners = new Set<() => void>();
  let known: { raw: string | null; draft: GuidelineDraft | null } | null = null;

  function read(): GuidelineDraft | null {
    const raw = stored(key, known?.raw ?? null);
    if (known === null || known.raw !== raw) known = { raw, draft: readGuidelineDraft(raw) };
    return known.draft;
  }

  function write(draft: GuidelineDraft | null): void {
    const raw = draft === null ? null : JSON.stringify(draft);
    known = { raw, draft };
    try {
      if (raw === null) localStorage.removeItem(key);
      else localStorage.setItem(key, raw);
    } catch {
      // A browser that keeps nothing has it for this visit.
    }
    for (const listener of listeners) listener();
  }

  function subscribe(listener: () => void): () => void {
    const follow = (event: StorageEvent) => {
      if (event.key === key || event.key === null) listener();
    };
    listeners.add(listener);
    window.addEventListener("storage", follow);
    return () => {
      listeners.delete(listener);
      window.removeEventListener("storage", follow);
    };
  }

  return { read, write, subscribe };
}

/** What is stored, or what is known where the browser keeps nothing. */
function stored(key: string, known: string | null): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return known;
  }
}
