"use client";

import { useMemo, useSyncExternalStore } from "react";
import { createStoredValue } from "@/lib/client/guideline/stored-value";
import {
  readGuidelineDraft,
  readPublishNote,
  readTypedForm,
} from "@/lib/core/guideline/guideline-draft";

type Whose = { project: string; userId: string };

/** A person's unpublished changes, shared by the browser's tabs, and how to store others. */
export function useGuidelineDraft(whose: Whose) {
  const [draft, keep] = useKept(whose, DRAFT);
  return { draft, keep };
}

/** The form that is open in this tab with what was typed in it: a reload finds it as it was. */
export function useTypedForm(whose: Whose) {
  const [form, keepForm] = useKept(whose, FORM);
  return { form, keepForm };
}

/** What a person wrote on why their changes were made, kept with them until they are published. */
export function usePublishNote(whose: Whose) {
  const [note, keepNote] = useKept(whose, NOTE);
  return { note: note ?? "", keepNote };
}

type Kept<Value> = {
  name: string;
  storage: () => Storage;
  parse: (stored: string | null) => Value | null;
};

const DRAFT = { name: "guideline", storage: () => localStorage, parse: readGuidelineDraft };
const FORM = { name: "guideline-form", storage: () => sessionStorage, parse: readTypedForm };
const NOTE = { name: "guideline-note", storage: () => localStorage, parse: readPublishNote };

function useKept<Value>({ project, userId }: Whose, { name, storage, parse }: Kept<Value>) {
  const store = useMemo(
    () => createStoredValue({ key: `plumbline.${name}.${userId}.${project}`, storage, parse }),
    [project, userId, name, storage, parse],
  );
  const value = useSyncExternalStore(store.subscribe, store.read, () => null);
  return [value, store.write] as const;
}
