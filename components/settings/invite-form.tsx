"use client";

import { RoleField } from "@/components/settings/role-field";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FormOutcome } from "@/components/ui/form-outcome";
import { Input } from "@/components/ui/input";
import { SecretShownOnce } from "@/components/ui/secret-shown-once";
import { useActionForm } from "@/components/ui/use-action-form";
import type { FormAction } from "@/lib/contract/action-state";

/** Makes a link that lets one person in. */
export function InviteForm({ invite }: { invite: FormAction }) {
  const form = useActionForm(invite, { resetWhenDone: true });
  const { secret } = form.outcome;
  return (
    <form
      {...form.formProps}
      noValidate
      className="grid gap-x-8 gap-y-4 rounded-lg border border-line bg-surface p-4 md:grid-cols-[minmax(0,1fr)_280px]"
    >
      <RoleField initial="reviewer" error={form.problem("role")} />
      <div className="flex flex-col gap-4">
        <Field
          label="For whom (may stay empty)"
          hint="An e-mail address, as a note and to fill in their form. Nothing is mailed: you send the link."
          error={form.problem("email")}
        >
          {(wiring) => (
            <Input {...wiring} name="email" type="email" autoComplete="off" spellCheck={false} />
          )}
        </Field>
        <FormOutcome outcome={form.outcome} />
        <Button type="submit" variant="primary" pending={form.pending} className="self-start">
          Make a link
        </Button>
      </div>
      {secret === undefined ? null : (
        <div className="md:col-span-2">
          <SecretShownOnce secret={secret} copyLabel="Copy the link">
            Send this link to one person. It works once, within seven days, and is not shown again.
          </SecretShownOnce>
        </div>
      )}
    </form>
  );
}
