"use client";

import { TimeZoneField } from "@/components/people/time-zone-field";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FormOutcome } from "@/components/ui/form-outcome";
import { Input } from "@/components/ui/input";
import { useActionForm } from "@/components/ui/use-action-form";
import type { FormAction } from "@/lib/contract/action-state";

type NewProjectFormProps = { zones: readonly string[]; create: FormAction };

/** A further project. */
export function NewProjectForm({ zones, create }: NewProjectFormProps) {
  const form = useActionForm(create);
  return (
    <form {...form.formProps} noValidate className="flex max-w-[400px] flex-col gap-4">
      <Field
        label="Name"
        hint="Its address is made from it and stays, even where the name changes later."
        error={form.problem("name")}
      >
        {(wiring) => <Input {...wiring} name="name" autoComplete="off" maxLength={80} />}
      </Field>
      <TimeZoneField zones={zones} error={form.problem("timeZone")} />
      <FormOutcome outcome={form.outcome} />
      <Button type="submit" variant="primary" pending={form.pending} className="self-start">
        Create the project
      </Button>
    </form>
  );
}
