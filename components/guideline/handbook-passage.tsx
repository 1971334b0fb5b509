"use client";

import { PassageForm } from "@/components/guideline/passage-form";
import { PassageView } from "@/components/guideline/passage-view";
import type { Editor } from "@/components/guideline/use-editor";
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
  const { field, value } = passage;
  // What the form itself asks stays, whatever else goes.
  const isTag = field === "tags" && value !== undefined;
  return (
    <PassageForm
      passage={passage}
      typed={editor.typed}
      onType={editor.type}
      keep="Keep"
      problemsOf={editor.problemsOfPassage}
      onKeep={editor.keepPassage}
      onCancel={editor.close}
      onRemove={isTag ? () => editor.removeTag(value) : undefined}
    />
  );
}
