"use client";

import { PersonFields } from "@/components/people/person-fields";
import { TimeZoneField } from "@/components/people/time-zone-field";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FormOutcome } from "@/components/ui/form-outcome";
import { Input } from "@/components/ui/input";
import { useActionForm } from "@/components/ui/use-action-form";
import type { FormAction } from "@/lib/contract/action-state";

type SetUpFormProps = { token: string; zones: readonly string[]; setUp: FormAction };

/** The first account and the first project, in one go. */
export function SetUpForm({ token, zones, setUp }: SetUpFormProps) {
  const form = useActionForm(setUp);
  return (
    <form {...form.formProps} noValidate className="flex flex-col gap-6">
      <input type="hidden" name="token" value={token} />
      <fieldset className="flex flex-col gap-4">
        <legend className="mb-3 font-semibold text-sm">You</legend>
        <PersonFields problem={form.problem} />
      </fieldset>
      <fieldset className="flex flex-col gap-4 border-line border-t pt-4">
        <legend className="float-left w-full font-semibold text-sm">Your first project</legend>
        <Field
          label="Name"
          hint="What is audited, such as one assistant. It can be changed later."
          error={form.problem("project")}
        >
          {(wiring) => (
            <Input
              {...wiring}
              name="project"
              defaultValue="My assistant"
              autoComplete="off"
              maxLength={80}
            />
          )}
        </Field>
        <TimeZoneField zones={zones} error={form.problem("timeZone")} />
      </fieldset>
      <FormOutcome outcome={form.outcome} />
      <Button type="submit" variant="primary" pending={form.pending}>
        Set up Plumbline
      </Button>
    </form>
  );
}
