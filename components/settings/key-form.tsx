"use client";

import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FieldError } from "@/components/ui/field-error";
import { FormOutcome } from "@/components/ui/form-outcome";
import { Input } from "@/components/ui/input";
import { SecretShownOnce } from "@/components/ui/secret-shown-once";
import { useActionForm } from "@/components/ui/use-action-form";
import type { FormAction } from "@/lib/contract/action-state";
import { KEY_SCOPES } from "@/lib/core/access/role";
import { SCOPE_MEANING } from "@/lib/core/people/role-meaning";

/** Makes an API key with the scopes that are ticked. */
export function KeyForm({ create }: { create: FormAction }) {
  const form = useActionForm(create, { resetWhenDone: true });
  const { secret } = form.outcome;
  const missing = form.problem("scopes");
  return (
    <form
      {...form.formProps}
      noValidate
      className="grid gap-x-8 gap-y-4 rounded-lg border border-line bg-surface p-4 md:grid-cols-[280px_minmax(0,1fr)]"
    >
      <div className="flex flex-col gap-4">
        <Field label="Name" hint="What uses it, such as a service." error={form.problem("name")}>
          {(wiring) => <Input {...wiring} name="name" autoComplete="off" maxLength={80} />}
        </Field>
      </div>
      <fieldset className="flex flex-col gap-1">
        <legend className="mb-1.5 font-medium text-ink-2 text-xs">Scopes</legend>
        {KEY_SCOPES.map((scope) => (
          <label key={scope} className="flex items-center gap-2.5 py-1">
            <input
              type="checkbox"
              name="scopes"
              value={scope}
              aria-invalid={missing === undefined ? undefined : true}
              aria-describedby={missing === undefined ? undefined : "scopes-error"}
              className="size-4 flex-none"
            />
            <code className="w-[104px] text-xs">{scope}</code>
            <span className="text-ink-2 text-sm">{SCOPE_MEANING[scope]}</span>
          </label>
        ))}
        {missing === undefined ? null : <FieldError id="scopes-error">{missing}</FieldError>}
      </fieldset>
      <div className="flex flex-col gap-4 md:col-span-2">
        <FormOutcome outcome={form.outcome} />
        <Button type="submit" variant="primary" pending={form.pending} className="self-start">
          Make a key
        </Button>
        {secret === undefined ? null : (
          <SecretShownOnce secret={secret} copyLabel="Copy the key">
            Copy the key now: it is stored as a hash and never shown again. Send it as
            “Authorization: Bearer …”, never in an address.
          </SecretShownOnce>
        )}
      </div>
    </form>
  );
}
