"use client";

import type { Choice, ChoiceProps } from "@/components/ui/choice";
import { classNames } from "@/components/ui/class-names";
import { RadioGroup } from "@/components/ui/radio-group";

const CHOSEN = {
  accent: "bg-accent-soft text-accent",
  pass: "bg-pass-soft text-pass",
  fail: "bg-fail-soft text-fail",
  neutral: "bg-sunken text-ink-2",
};

type SegmentedProps<Value extends string> = ChoiceProps<Value> & { className?: string };

/** One of a few short options, side by side. */
export function Segmented<Value extends string>({ className, ...props }: SegmentedProps<Value>) {
  const digits = props.digits ?? "focused";
  return (
    <RadioGroup
      {...props}
      className={classNames(
        "grid auto-cols-fr grid-flow-col rounded-md border bg-surface",
        props.invalid ? "border-fail" : "border-line-strong",
        className,
      )}
      optionClass={optionClass}
      render={(choice, digit) => (
        <>
          {digit === null ? null : (
            <span
              aria-hidden
              className={classNames(
                "absolute top-0.5 left-1 text-[0.625rem] text-ink-3 leading-none",
                digits === "focused" && "invisible group-focus-within/field:visible",
              )}
            >
              {digit}
            </span>
          )}
          {choice.label}
        </>
      )}
    />
  );
}

function optionClass<Value extends string>(choice: Choice<Value>, chosen: boolean): string {
  return classNames(
    "relative min-h-8 border-line border-l px-1.5 text-center text-sm leading-tight first:rounded-l-[5px] first:border-l-0 last:rounded-r-[5px] disabled:opacity-55",
    chosen
      ? `font-semibold shadow-[inset_0_-2px_currentColor] ${CHOSEN[choice.tone ?? "accent"]}`
      : "text-ink-2 hover:bg-sunken hover:text-ink",
  );
}
