"use client";

import { PasswordField } from "@/components/people/password-field";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FormOutcome } from "@/components/ui/form-outcome";
import { Input } from "@/components/ui/input";
import { useActionForm } from "@/components/ui/use-action-form";
import type { FormAction } from "@/lib/contract/action-state";

/** Who signs in, and where they go on to. */
export function SignInForm({ signIn, next }: { signIn: FormAction; next: string }) {
  const form = useActionForm(signIn);
  return (
    <form {...form.formProps} noValidate className="flex flex-col gap-4">
      <input type="hidden" name="next" value={next} />
      <Field label="E-mail address" error={form.problem("email")}>
        {(wiring) => (
          <Input
            {...wiring}
            name="email"
            type="email"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
          />
        )}
      </Field>
      <PasswordField
        label="Password"
        name="password"
        autoComplete="current-password"
        error={form.problem("password")}
      />
      <FormOutcome outcome={form.outcome} />
      <Button type="submit" variant="primary" pending={form.pending}>
        Sign in
      </Button>
    </form>
  );
}
