"use client";

import { useState } from "react";
import { flushSync } from "react-dom";
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

/** Editing one thing at a time: what is open, by its anchor, and what keeping it does. */
export function useEditor(text: GuidelineText, change: (next: GuidelineText) => void) {
  const [open, setOpen] = useState<string | null>(null);

  /** Closes the form, and puts the focus on the button that opened it. */
  function close(): void {
    const was = open;
    flushSync(() => setOpen(null));
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
    edit: setOpen,
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
