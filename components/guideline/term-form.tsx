"use client";

import { useEffect, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
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
  const heading = useId();
  const first = useRef<HTMLInputElement>(null);
  const typed = { ...term, ...props.typed };
  const [problem, setProblem] = useState<string | null>(null);
  // Opened by a button that is gone now: the focus goes where one types.
  useEffect(() => first.current?.focus(), []);

  function keep() {
    const kept = { term: typed.term.trim(), definition: typed.definition.trim() };
    const found = problemOf(kept);
    setProblem(found);
    if (found === null) onKeep(kept);
  }

  return (
    <form
      aria-labelledby={heading}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      className="flex flex-col gap-3 rounded-lg border border-accent bg-surface p-4"
    >
      <h4 id={heading} className="font-semibold text-sm">
        {onRemove === undefined ? "A new term" : `Editing the term ${term.term}`}
      </h4>
      <Field label="Term">
        {(wiring) => (
          <Input
            {...wiring}
            ref={first}
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
      <div className="flex flex-wrap gap-2.5">
        <Button type="submit" variant="primary">
          Keep
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
        {onRemove === undefined ? null : (
          <Button variant="danger" className="ml-auto" onClick={onRemove}>
            Remove
          </Button>
        )}
      </div>
    </form>
  );
}
