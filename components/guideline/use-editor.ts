"use client";

import { flushSync } from "react-dom";
import { useTypedForm } from "@/lib/client/guideline/use-guideline-draft";
import {
  addTag,
  putPassage,
  putTerm,
  removeTag,
  removeTerm,
  tagOf,
} from "@/lib/core/guideline/edit-guideline";
import { guidelineProblems } from "@/lib/core/guideline/guideline-problems";
import type { GuidelineText, Passage, Term } from "@/lib/core/guideline/passage";
import { passageId, termId } from "@/lib/core/guideline/passage";

export const NEW_TAG = "new-tag";
export const NEW_TERM = "new-term";

const NOTHING: Readonly<Record<string, string>> = {};

type EditorInput = {
  project: string;
  userId: string;
  text: GuidelineText;
  change: (next: GuidelineText) => void;
  /** The form is gone, and the buttons to open others are due. */
  onClose: () => void;
};

/** Editing one thing at a time: what is open, by its anchor, and what keeping it does. */
export function useEditor({ project, userId, text, change, onClose }: EditorInput) {
  const { form, keepForm } = useTypedForm({ project, userId });
  const open = form?.open ?? null;

  /** Closes the form, and puts the focus on the button that opened it. */
  function close(): void {
    const was = open;
    flushSync(() => {
      keepForm(null);
      onClose();
    });
    if (was !== null) {
      document.querySelector<HTMLElement>(`[data-edit="${CSS.escape(was)}"]`)?.focus();
    }
  }

  function done(next: GuidelineText): void {
    change(next);
    close();
  }

  return {
    open,
    edit: (anchor: string) => keepForm({ open: anchor, typed: {} }),
    /** What was typed in the open form so far, by the name of its text. */
    typed: form?.typed ?? NOTHING,
    type(texts: Record<string, string>): void {
      if (open !== null) keepForm({ open, typed: texts });
    },
    close,
    problemsOfPassage: (passage: Passage) =>
      problemsAt(putPassage(text, passage), passageId(passage)),
    keepPassage: (passage: Passage) => done(putPassage(text, passage)),
    problemsOfTag(passage: Passage): string[] {
      const tag = tagOf(passage.title);
      if (tag === "") {
        return ["Give it a title with letters a–z: its name in labels and exports comes from it."];
      }
      if (text.tags.includes(tag)) return [`There is a tag ${tag} already.`];
      return problemsAt(addTag(text, { ...passage, value: tag }), `tags-${tag}`);
    },
    keepTag: (passage: Passage) => done(addTag(text, { ...passage, value: tagOf(passage.title) })),
    removeTag: (tag: string) => done(removeTag(text, tag)),
    problemOfTerm(term: Term, instead: string | null): string | null {
      if (term.term === "") return "Give the term a name.";
      if (term.definition === "") return "Say what it means.";
      const id = termId(term.term);
      const taken = text.terms.some(
        (one) => termId(one.term) === id && (instead === null || termId(instead) !== id),
      );
      return taken ? `There is a term ${term.term} already.` : null;
    },
    keepTerm: (term: Term, instead: string | null) => done(putTerm(text, term, instead)),
    removeTerm: (term: string) => done(removeTerm(text, term)),
  };
}

export type Editor = ReturnType<typeof useEditor>;

function problemsAt(text: GuidelineText, id: string): string[] {
  return guidelineProblems(text)
    .filter(({ path }) => path === id || path.startsWith(`${id}.`))
    .map(({ message }) => message);
}
