"use client";

import { Plus } from "lucide-react";
import { TermForm } from "@/components/guideline/term-form";
import { TermList } from "@/components/guideline/term-list";
import type { Editor } from "@/components/guideline/use-editor";
import { NEW_TERM } from "@/components/guideline/use-editor";
import { Button } from "@/components/ui/button";
import type { Term } from "@/lib/core/guideline/passage";
import { termId } from "@/lib/core/guideline/passage";

type HandbookTermsProps = {
  terms: readonly Term[];
  words: readonly string[];
  changed: ReadonlySet<string>;
  /** Null where nothing can be edited now. */
  editor: Editor | null;
};

/** The last chapter: the terms, and a place to add one. */
export function HandbookTerms({ terms, words, changed, editor }: HandbookTermsProps) {
  if (terms.length === 0 && editor === null) return null;
  return (
    <section aria-labelledby="terms" className="mb-10">
      <h2
        id="terms"
        className="mb-1 scroll-mt-20 border-line border-b pb-1.5 font-semibold text-xl tracking-[-0.01em]"
      >
        Terms
      </h2>
      <TermList
        terms={terms}
        words={words}
        changed={changed}
        onEdit={editor === null ? undefined : (one) => editor.edit(termId(one.term))}
        formOf={(one) =>
          editor === null || editor.open !== termId(one.term) ? null : (
            <TermForm
              term={one}
              typed={editor.typed}
              onType={editor.type}
              problemOf={(typed) => editor.problemOfTerm(typed, one.term)}
              onKeep={(typed) => editor.keepTerm(typed, one.term)}
              onCancel={editor.close}
              onRemove={() => editor.removeTerm(one.term)}
            />
          )
        }
      />
      {editor === null ? null : (
        <div className="mt-3">
          {editor.open === NEW_TERM ? (
            <TermForm
              term={{ term: "", definition: "" }}
              typed={editor.typed}
              onType={editor.type}
              problemOf={(typed) => editor.problemOfTerm(typed, null)}
              onKeep={(typed) => editor.keepTerm(typed, null)}
              onCancel={editor.close}
            />
          ) : (
            <Button data-edit={NEW_TERM} onClick={() => editor.edit(NEW_TERM)}>
              <Plus aria-hidden size={14} /> Add a term
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
