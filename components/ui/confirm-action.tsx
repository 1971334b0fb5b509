"use client";

import type { ReactNode } from "react";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import type { ButtonSize, ButtonVariant } from "@/components/ui/button-class";
import { Dialog } from "@/components/ui/dialog";
import { FormOutcome } from "@/components/ui/form-outcome";
import type { FormActionOf } from "@/components/ui/use-action-form";
import { useActionForm } from "@/components/ui/use-action-form";

type ConfirmActionProps = {
  /** What the button says in its row, and to a screen reader with what it is about. */
  label: string;
  name?: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
  title: string;
  confirm: string;
  tone?: "danger" | "primary";
  /** Sent with the form. */
  fields: Readonly<Record<string, string>>;
  action: FormActionOf;
  /** What follows from it, and any further fields. */
  children: ReactNode;
};

/** A button for what can't be undone: it says what follows before it happens. */
export function ConfirmAction(props: ConfirmActionProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const form = useActionForm(async (before, filled) => {
    const after = await props.action(before, filled);
    if (after.status === "done") setOpen(false);
    return after;
  });
  return (
    <>
      <Button
        variant={props.variant ?? "quiet"}
        size={props.size ?? "sm"}
        aria-label={props.name}
        onClick={() => setOpen(true)}
      >
        {props.label}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        size="sm"
        title={props.title}
        footer={
          <>
            <Button onClick={() => setOpen(false)}>Not now</Button>
            <Button type="submit" form={id} variant={props.tone ?? "danger"} pending={form.pending}>
              {props.confirm}
            </Button>
          </>
        }
      >
        <form {...form.formProps} id={id} className="flex flex-col gap-4">
          {Object.entries(props.fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {props.children}
          <FormOutcome outcome={form.outcome} />
        </form>
      </Dialog>
    </>
  );
}
