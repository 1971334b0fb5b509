"use client";

import { Pencil } from "lucide-react";
import type { ReactNode } from "react";
import { MarkedWords } from "@/components/rubric/marked-words";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import type { Term } from "@/lib/core/guideline/passage";
import { termId } from "@/lib/core/guideline/passage";

type TermListProps = {
  terms: readonly Term[];
  words: readonly string[];
  /** The anchors of what is not published yet. */
  changed: ReadonlySet<string>;
  /** In place of a term, where it is being written anew. */
  formOf: (term: Term) => ReactNode;
  onEdit: ((term: Term) => void) | undefined;
};

/** The words of the trade, by the alphabet, in two columns where there is room. */
export function TermList({ terms, words, changed, formOf, onEdit }: TermListProps) {
  return (
    <ul className="grid gap-x-8 lg:grid-cols-2">
      {terms.map((one) => {
        const id = termId(one.term);
        return (
          <li
            key={id}
            id={id}
            className="scroll-mt-20 border-line border-b py-2.5 target:bg-sunken target:shadow-[inset_3px_0_var(--accent)] target:px-3"
          >
            {formOf(one) ?? (
              <>
                <div className="flex items-center gap-2">
                  <h3 className="font-semibold">
                    <MarkedWords text={one.term} words={words} />
                  </h3>
                  {changed.has(id) ? <Chip tone="accent">not published</Chip> : null}
                  {onEdit === undefined ? null : (
                    <Button
                      size="sm"
                      className="ml-auto scroll-mb-20"
                      data-edit={id}
                      aria-label={`Edit the term ${one.term}`}
                      onClick={() => onEdit(one)}
                    >
                      <Pencil aria-hidden size={13} /> Edit
                    </Button>
                  )}
                </div>
                <p className="text-ink-2 text-sm">
                  <MarkedWords text={one.definition} words={words} />
                </p>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
