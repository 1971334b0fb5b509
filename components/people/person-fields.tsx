"use client";

import { PasswordField } from "@/components/people/password-field";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { PASSWORD_RULES } from "@/lib/core/people/password";

type PersonFieldsProps = {
  email?: string;
  problem: (name: string) => string | undefined;
};

/** Who a new account is for. */
export function PersonFields({ email = "", problem }: PersonFieldsProps) {
  return (
    <>
      <Field label="Your name" hint="Stands beside what you do here." error={problem("name")}>
        {(wiring) => <Input {...wiring} name="name" autoComplete="name" maxLength={100} />}
      </Field>
      <Field label="E-mail address" hint="You sign in with it." error={problem("email")}>
        {(wiring) => (
          <Input
            {...wiring}
            name="email"
            type="email"
            defaultValue={email}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={254}
          />
        )}
      </Field>
      <PasswordField
        label="Password"
        name="password"
        autoComplete="new-password"
        hint={PASSWORD_RULES}
        error={problem("password")}
      />
    </>
  );
}
