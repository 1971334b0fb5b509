"use client";

import { PersonFields } from "@/components/people/person-fields";
import { Button } from "@/components/ui/button";
import { FormOutcome } from "@/components/ui/form-outcome";
import { useActionForm } from "@/components/ui/use-action-form";
import type { FormAction } from "@/lib/contract/action-state";

type JoinFormProps = { token: string; email: string; join: FormAction };

/** An account for somebody who holds an invitation. */
export function JoinForm({ token, email, join }: JoinFormProps) {
  const form = useActionForm(join);
  return (
    <form {...form.formProps} noValidate className="flex flex-col gap-4">
      <input type="hidden" name="token" value={token} />
      <PersonFields email={email} problem={form.problem} />
      <FormOutcome outcome={form.outcome} />
      <Button type="submit" variant="primary" pending={form.pending}>
        Make an account and join
      </Button>
    </form>
  );
}
