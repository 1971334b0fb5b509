"use client";

import { Button } from "@/components/ui/button";
import { FormOutcome } from "@/components/ui/form-outcome";
import { useActionForm } from "@/components/ui/use-action-form";
import type { FormAction } from "@/lib/contract/action-state";

/** Signs out everywhere but here. */
export function EndOthersForm({ end }: { end: FormAction }) {
  const form = useActionForm(end);
  return (
    <form {...form.formProps} className="mt-3 flex items-center gap-3">
      <Button type="submit" pending={form.pending}>
        Sign out everywhere else
      </Button>
      <FormOutcome outcome={form.outcome} />
    </form>
  );
}
