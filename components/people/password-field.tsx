"use client";

import { Eye, EyeOff } from "lucide-react";
import { useState } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

type PasswordFieldProps = {
  label: string;
  name: string;
  autoComplete: "current-password" | "new-password";
  hint?: string;
  error?: string | undefined;
};

/** A password, which can be looked at while typing. Pasting and password managers work. */
export function PasswordField(props: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <Field label={props.label} hint={props.hint} error={props.error}>
      {(wiring) => (
        <span className="relative flex">
          <Input
            {...wiring}
            name={props.name}
            type={shown ? "text" : "password"}
            autoComplete={props.autoComplete}
            autoCapitalize="none"
            spellCheck={false}
            maxLength={1000}
            className="pr-9"
          />
          <button
            type="button"
            aria-pressed={shown}
            aria-label={`Show ${props.label.toLowerCase()}`}
            title={shown ? "Hide" : "Show"}
            onClick={() => setShown(!shown)}
            className={buttonClass({ variant: "quiet", size: "icon" }, "absolute top-0 right-0")}
          >
            <Icon aria-hidden size={15} />
          </button>
        </span>
      )}
    </Field>
  );
}
