import type { ReactNode } from "react";

/** One option of a choice. `tone` colours it once chosen; `title` explains it on hover and focus. */
export type Choice<Value extends string> = {
  value: Value;
  label: ReactNode;
  tone?: "accent" | "pass" | "fail" | "neutral";
  title?: string;
};

/** What every one-of-many control takes; `null` is no answer yet. */
export type ChoiceProps<Value extends string> = {
  labelledBy?: string;
  label?: string;
  describedBy?: string | undefined;
  choices: ReadonlyArray<Choice<Value>>;
  value: Value | null;
  onChoose: (value: Value) => void;
  /** Digits 1–9 beside the options: always, while the field has the focus, or never. */
  digits?: "always" | "focused" | "never";
  /** False leaves the arrow keys to whoever listens further out. */
  arrows?: boolean;
  disabled?: boolean;
  invalid?: boolean;
  /** The option that Tab reaches: for moving the focus here. */
  tabStop?: React.Ref<HTMLButtonElement>;
};
