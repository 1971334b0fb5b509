import type { ReactNode } from "react";
import { Advice } from "@/components/review/advice";
import { classNames } from "@/components/ui/class-names";
import type { DeskField } from "@/lib/core/review/desk-field";

type FieldBoxProps = {
  field: DeskField;
  label: ReactNode;
  /** At the right of the label: a key, where the value comes from, what the scores say. */
  aside?: ReactNode;
  advice: readonly string[];
  className?: string;
  /** Gets the ids that what is inside names itself by. */
  children: (wiring: { labelledBy: string; describedBy: string | undefined }) => ReactNode;
};

/**
 * A field of the form. Framed while the focus is on or in it; then what it is marked
 * with shows its digits. The frame itself takes the focus where a text must not.
 */
export function FieldBox({ field, label, aside, advice, className, children }: FieldBoxProps) {
  const id = `desk-${field}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend can't share its line.
    <div
      role="group"
      aria-labelledby={`${id}-label`}
      data-field={field}
      tabIndex={-1}
      className={classNames(
        "group/field -mx-3 -my-2.5 scroll-my-4 rounded-[8px] px-3 py-2.5 outline-none focus-within:ring-2 focus-within:ring-accent",
        className,
      )}
    >
      <div className="mb-1.5 flex min-h-[17px] items-center justify-between gap-3 text-xs">
        <span id={`${id}-label`} className="font-medium text-ink-2">
          {label}
        </span>
        {aside === undefined ? null : <span className="text-ink-3">{aside}</span>}
      </div>
      {children({
        labelledBy: `${id}-label`,
        describedBy: advice.length > 0 ? `${id}-advice` : undefined,
      })}
      <Advice id={`${id}-advice`} sentences={advice} />
    </div>
  );
}
