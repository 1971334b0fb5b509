"use client";

import { useMemo, useSyncExternalStore } from "react";
import { createStoredValue } from "@/lib/client/guideline/stored-value";
import type { GuidelineDraft, TypedForm } from "@/lib/core/guideline/guideline-draft";
import {
  readGuidelineDraft,
  readPublishNote,
  readTypedForm,
} from "@/lib/core/guideline/guideline-draft";

type Whose = { project: string; userId: string };

/** A person's unpublished changes, shared by the browser's tabs, and how to store others. */
export function useGuidelineDraft({ project, userId }: Whose) {
  const store = useMemo(
    () =>
      createStoredValue<GuidelineDraft>({
        key: `plumbline.guideline.${userId}.${project}`,
        storage: () => localStorage,
        parse: readGuidelineDraft,
      }),
    [project, userId],
  );
  const draft = useSyncExternalStore(store.subscribe, store.read, () => null);
  return { draft, keep: store.write };
}

/** The form that is open in this tab with what was typed in it: a reload finds it as it was. */
export function useTypedForm({ project, userId }: Whose) {
  const store = useMemo(
    () =>
      createStoredValue<TypedForm>({
        key: `plumbline.guideline-form.${userId}.${project}`,
        storage: () => sessionStorage,
        parse: readTypedForm,
      }),
    [project, userId],
  );
  const form = useSyncExternalStore(store.subscribe, store.read, () => null);
  return { form, keepForm: store.write };
}

/** What a person wrote on why their changes were made, kept with them until they are published. */
export function usePublishNote({ project, userId }: Whose) {
  const store = useMemo(
    () =>
      createStoredValue<string>({
        key: `plumbline.guideline-note.${userId}.${project}`,
        storage: () => localStorage,
        parse: readPublishNote,
      }),
    [project, userId],
  );
  const note = useSyncExternalStore(store.subscribe, store.read, () => null);
  return { note: note ?? "", keepNote: store.write };
}
