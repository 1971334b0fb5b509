"use client";

import { useState } from "react";
import { EditForm } from "@/components/guideline/edit-form";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import type { Term } from "@/lib/core/guideline/passage";

type TermFormProps = {
  term: Term;
  /** What was typed before, by the name of its text: a reload finds it so. */
  typed: Readonly<Record<string, string>>;
  onType: (texts: Record<string, string>) => void;
  problemOf: (term: Term) => string | null;
  onKeep: (term: Term) => void;
  onCancel: () => void;
  /** Absent for a new one. */
  onRemove?: (() => void) | undefined;
};

/** A term and what it means, to be written. */
export function TermForm(props: TermFormProps) {
  const { term, problemOf, onKeep, onCancel, onRemove } = props;
  const typed = { ...term, ...props.typed };
  const [problem, setProblem] = useState<string | null>(null);

  function keep() {
    const kept = { term: typed.term.trim(), definition: typed.definition.trim() };
    const found = problemOf(kept);
    setProblem(found);
    if (found === null) onKeep(kept);
  }

  return (
    <EditForm
      title={onRemove === undefined ? "A new term" : `Editing the term ${term.term}`}
      keep="Keep"
      onKeep={keep}
      onCancel={onCancel}
      remove="Remove"
      onRemove={onRemove}
      className="gap-3"
    >
      <Field label="Term">
        {(wiring) => (
          <Input
            {...wiring}
            maxLength={120}
            value={typed.term}
            onChange={(event) => props.onType({ ...props.typed, term: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label="What it means" error={problem}>
        {(wiring) => (
          <Textarea
            {...wiring}
            maxLength={4000}
            value={typed.definition}
            onChange={(event) =>
              props.onType({ ...props.typed, definition: event.currentTarget.value })
            }
          />
        )}
      </Field>
    </EditForm>
  );
}
