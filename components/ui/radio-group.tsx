"use client";

import type { KeyboardEvent, ReactNode } from "react";
import { useRef } from "react";
import type { Choice, ChoiceProps } from "@/components/ui/choice";
import { nextIndex } from "@/components/ui/next-index";

type RadioGroupProps<Value extends string> = ChoiceProps<Value> & {
  className: string;
  optionClass: (choice: Choice<Value>, chosen: boolean) => string;
  render: (choice: Choice<Value>, digit: string | null) => ReactNode;
};

/**
 * One of many, with one stop for Tab and the arrow keys inside. Its look is the caller's:
 * use `Segmented` or `OptionGrid`.
 */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { choices, value, onChoose, digits = "focused", arrows = true, disabled = false } = props;
  const group = useRef<HTMLDivElement>(null);
  const chosen = choices.findIndex((choice) => choice.value === value);
  const stop = Math.max(chosen, 0);

  function move(event: KeyboardEvent) {
    if (!arrows || disabled || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = nextIndex(event.key, { index: chosen, count: choices.length });
    const choice = to === null ? undefined : choices[to];
    if (to === null || choice === undefined) return;
    event.preventDefault();
    onChoose(choice.value);
    group.current?.querySelectorAll<HTMLElement>('[role="radio"]')[to]?.focus();
  }

  return (
    <div
      ref={group}
      role="radiogroup"
      aria-label={props.label}
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid || undefined}
      aria-disabled={disabled || undefined}
      onKeyDown={move}
      className={props.className}
    >
      {choices.map((choice, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a native radio would take the arrow keys from the page.
        <button
          key={choice.value}
          ref={index === stop ? (props.tabStop ?? null) : null}
          type="button"
          role="radio"
          aria-checked={index === chosen}
          tabIndex={index === stop ? 0 : -1}
          disabled={disabled}
          title={choice.title}
          onClick={() => onChoose(choice.value)}
          className={props.optionClass(choice, index === chosen)}
        >
          {props.render(choice, digits === "never" || index > 8 ? null : String(index + 1))}
        </button>
      ))}
    </div>
  );
}
