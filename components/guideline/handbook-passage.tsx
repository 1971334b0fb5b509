"use client";

import { PassageForm } from "@/components/guideline/passage-form";
import { PassageView } from "@/components/guideline/passage-view";
import type { Editor } from "@/components/guideline/use-editor";
import { isFixed } from "@/lib/core/guideline/edit-guideline";
import type { Passage } from "@/lib/core/guideline/passage";
import { passageId } from "@/lib/core/guideline/passage";

type HandbookPassageProps = {
  passage: Passage;
  words: readonly string[];
  changed: ReadonlySet<string>;
  /** Null where nothing can be edited now. */
  editor: Editor | null;
};

/** A passage to read, or in the same place its form. */
export function HandbookPassage({ passage, words, changed, editor }: HandbookPassageProps) {
  const id = passageId(passage);
  if (editor === null || editor.open !== id) {
    return (
      <PassageView
        passage={passage}
        words={words}
        changed={changed.has(id)}
        onEdit={editor === null ? undefined : () => editor.edit(id)}
      />
    );
  }
  const { value } = passage;
  return (
    <PassageForm
      passage={passage}
      typed={editor.typed}
      onType={editor.type}
      keep="Keep"
      problemsOf={editor.problemsOfPassage}
      onKeep={editor.keepPassage}
      onCancel={editor.close}
      onRemove={isFixed(passage) || value === undefined ? undefined : () => editor.removeTag(value)}
    />
  );
}
