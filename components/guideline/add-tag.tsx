"use client";

import { Plus } from "lucide-react";
import { PassageForm } from "@/components/guideline/passage-form";
import type { Editor } from "@/components/guideline/use-editor";
import { NEW_TAG } from "@/components/guideline/use-editor";
import { Button } from "@/components/ui/button";

const BLANK = {
  field: "tags",
  title: "",
  definition: "",
  howToDecide: "",
  examples: [],
  nearMiss: "",
};

/** A place below the tags to define one more. Once published it is in the form of every new case. */
export function AddTag({ editor }: { editor: Editor }) {
  if (editor.open !== NEW_TAG) {
    return (
      <Button className="mt-3" data-edit={NEW_TAG} onClick={() => editor.edit(NEW_TAG)}>
        <Plus aria-hidden size={14} /> Add a tag
      </Button>
    );
  }
  return (
    <PassageForm
      passage={BLANK}
      typed={editor.typed}
      onType={editor.type}
      keep="Add this tag"
      problemsOf={editor.problemsOfTag}
      onKeep={editor.keepTag}
      onCancel={editor.close}
    />
  );
}
