"use client";

import type { FormEvent } from "react";
import { startTransition, useActionState, useEffect, useRef } from "react";

type Outcome = {
  status: "idle" | "done" | "failed";
  message: string;
  problems: readonly { path: string; message: string }[];
  secret?: string;
};

/** An action that a form can be wired to. */
export type FormActionOf = (before: Outcome, form: FormData) => Promise<Outcome>;

const IDLE: Outcome = { status: "idle", message: "", problems: [] };

/**
 * Wires a form to its action. It works before any script has loaded; with script it keeps what was
 * typed when the action refuses it, and moves the focus to the first field at fault.
 */
export function useActionForm(action: FormActionOf, options: { resetWhenDone?: boolean } = {}) {
  const [outcome, submit, pending] = useActionState(action, IDLE);
  const form = useRef<HTMLFormElement>(null);
  const reset = options.resetWhenDone === true;

  // The document outside React's tree: where the focus is, and what uncontrolled fields hold.
  useEffect(() => {
    if (outcome.status === "done" && reset) form.current?.reset();
    if (outcome.status !== "failed") return;
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    (wrong ?? form.current?.querySelector<HTMLElement>("[data-outcome]"))?.focus();
  }, [outcome, reset]);

  return {
    outcome,
    pending,
    formProps: {
      ref: form,
      action: submit,
      onSubmit(event: FormEvent<HTMLFormElement>) {
        event.preventDefault();
        if (pending) return;
        const filled = new FormData(event.currentTarget);
        startTransition(() => submit(filled));
      },
    },
    /** What is wrong with the field of that name, if anything. */
    problem: (name: string) => outcome.problems.find(({ path }) => path === name)?.message,
  };
}
