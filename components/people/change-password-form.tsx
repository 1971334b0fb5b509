"use client";

import { PasswordField } from "@/components/people/password-field";
import { Button } from "@/components/ui/button";
import { FormOutcome } from "@/components/ui/form-outcome";
import { useActionForm } from "@/components/ui/use-action-form";
import type { FormAction } from "@/lib/contract/action-state";
import { PASSWORD_RULES } from "@/lib/core/people/password";

/** A new password for one's own account. */
export function ChangePasswordForm({ change }: { change: FormAction }) {
  const form = useActionForm(change, { resetWhenDone: true });
  return (
    <form {...form.formProps} noValidate className="flex max-w-[400px] flex-col gap-4">
      <PasswordField
        label="Current password"
        name="current"
        autoComplete="current-password"
        error={form.problem("current")}
      />
      <PasswordField
        label="New password"
        name="password"
        autoComplete="new-password"
        hint={PASSWORD_RULES}
        error={form.problem("password")}
      />
      <FormOutcome outcome={form.outcome} />
      <Button type="submit" pending={form.pending} className="self-start">
        Change password
      </Button>
    </form>
  );
}
