"use client";

import type { Choice, ChoiceProps } from "@/components/ui/choice";
import { classNames } from "@/components/ui/class-names";
import { Kbd } from "@/components/ui/kbd";
import { RadioGroup } from "@/components/ui/radio-group";

type OptionGridProps<Value extends string> = ChoiceProps<Value> & { className?: string };

/** One of several longer options, two in a row. */
export function OptionGrid<Value extends string>({ className, ...props }: OptionGridProps<Value>) {
  const digits = props.digits ?? "focused";
  return (
    <RadioGroup
      {...props}
      className={classNames("grid grid-cols-2 gap-1.5", className)}
      optionClass={optionClass}
      render={(choice, digit) => (
        <>
          <span className="min-w-0 flex-1">{choice.label}</span>
          {digit === null ? null : (
            <span
              aria-hidden
              className={digits === "focused" ? "invisible group-focus-within/field:visible" : ""}
            >
              <Kbd>{digit}</Kbd>
            </span>
          )}
        </>
      )}
    />
  );
}

function optionClass<Value extends string>(_: Choice<Value>, chosen: boolean): string {
  return classNames(
    "flex min-h-8 items-center gap-2 rounded-md border px-[9px] py-1.5 text-left text-sm leading-tight disabled:opacity-55",
    chosen
      ? "border-accent bg-accent-soft font-semibold text-accent"
      : "border-line-strong text-ink-2 hover:bg-sunken hover:text-ink",
  );
}
