"use client";

import { Button } from "@/components/ui/button";
import { FormOutcome } from "@/components/ui/form-outcome";
import { useActionForm } from "@/components/ui/use-action-form";
import type { FormAction } from "@/lib/contract/action-state";

type AcceptFormProps = { token: string; name: string; accept: FormAction };

/** One press lets whoever is signed in join. */
export function AcceptForm({ token, name, accept }: AcceptFormProps) {
  const form = useActionForm(accept);
  return (
    <form {...form.formProps} className="flex flex-col gap-4">
      <input type="hidden" name="token" value={token} />
      <FormOutcome outcome={form.outcome} />
      <Button type="submit" variant="primary" pending={form.pending}>
        Join as {name}
      </Button>
    </form>
  );
}
