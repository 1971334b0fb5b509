"use client";

import { useState } from "react";
import { EditForm } from "@/components/guideline/edit-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import { trimmedPassage } from "@/lib/core/guideline/edit-guideline";
import { MOST_PASSAGE_WORDS } from "@/lib/core/guideline/guideline-problems";
import type { Passage } from "@/lib/core/guideline/passage";
import { passageWords } from "@/lib/core/guideline/passage";

type PassageFormProps = {
  passage: Passage;
  /** What was typed before, by the name of its text: a reload finds it so. */
  typed: Readonly<Record<string, string>>;
  onType: (texts: Record<string, string>) => void;
  /** What is wrong with it as typed; nothing is kept while something is. */
  problemsOf: (passage: Passage) => readonly string[];
  keep: string;
  onKeep: (passage: Passage) => void;
  onCancel: () => void;
  /** Absent where it has to stay. */
  onRemove?: (() => void) | undefined;
};

const TEXTS = [
  { name: "definition", label: "Definition", hint: "One or two sentences: what it is." },
  { name: "howToDecide", label: "How to decide", hint: "Tests a reviewer can apply, one a line." },
] as const;

/** One passage in place of itself, to be written anew. It is kept among the unpublished changes. */
export function PassageForm(props: PassageFormProps) {
  const typed = typedPassage(props.passage, props.typed);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const words = passageWords(typed);

  function keep() {
    const passage = trimmedPassage(typed);
    const found = props.problemsOf(passage);
    setProblems(found);
    if (found.length === 0) props.onKeep(passage);
  }

  const change = (text: Record<string, string>) => props.onType({ ...props.typed, ...text });
  return (
    <EditForm
      title={props.passage.title === "" ? "A new tag" : `Editing “${props.passage.title}”`}
      keep={props.keep}
      onKeep={keep}
      onCancel={props.onCancel}
      remove="Remove this tag"
      onRemove={props.onRemove}
      aside={
        <span className={words > MOST_PASSAGE_WORDS ? "text-fail text-xs" : "text-ink-3 text-xs"}>
          {words} of {MOST_PASSAGE_WORDS} words
        </span>
      }
      className="my-2 gap-3.5"
    >
      <Field label="Title">
        {(wiring) => (
          <Input
            {...wiring}
            maxLength={120}
            value={typed.title}
            onChange={(event) => change({ title: event.currentTarget.value })}
          />
        )}
      </Field>
      {TEXTS.map(({ name, label, hint }) => (
        <Field key={name} label={label} hint={hint}>
          {(wiring) => (
            <Textarea
              {...wiring}
              maxLength={4000}
              value={typed[name]}
              onChange={(event) => change({ [name]: event.currentTarget.value })}
            />
          )}
        </Field>
      ))}
      <Field
        label="Examples"
        hint="Two to four, one a line: the request, what was done, then → and what was decided."
      >
        {(wiring) => (
          <Textarea
            {...wiring}
            maxLength={4000}
            value={typed.examples.join("\n")}
            onChange={(event) => change({ examples: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label="Near miss" hint="What looks like it and isn’t, and why.">
        {(wiring) => (
          <Textarea
            {...wiring}
            maxLength={4000}
            className="max-h-80 min-h-14"
            value={typed.nearMiss}
            onChange={(event) => change({ nearMiss: event.currentTarget.value })}
          />
        )}
      </Field>
      <ul role="alert" className="text-fail text-sm empty:hidden">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </EditForm>
  );
}

function typedPassage(passage: Passage, typed: Readonly<Record<string, string>>): Passage {
  const { title, definition, howToDecide, nearMiss } = { ...passage, ...typed };
  const examples = typed.examples?.split("\n") ?? passage.examples;
  return { ...passage, title, definition, howToDecide, examples, nearMiss };
}
