import type { ReactNode } from "react";
import { Advice } from "@/components/review/advice";
import type { DeskField } from "@/lib/core/review/desk-field";

type LineFieldProps = {
  field: DeskField;
  label: ReactNode;
  /** Below the label, in its column. */
  note?: ReactNode;
  advice: readonly string[];
  children: (wiring: { labelledBy: string; describedBy: string | undefined }) => ReactNode;
};

/** A field in one line: its name at the left, its options beside it. */
export function LineField({ field, label, note, advice, children }: LineFieldProps) {
  const id = `desk-${field}`;
  return (
    <div
      data-field={field}
      tabIndex={-1}
      className="group/field -mx-3 -my-1 scroll-my-4 rounded-[8px] px-3 py-1 outline-none focus-within:ring-2 focus-within:ring-accent"
    >
      <div className="grid grid-cols-[92px_minmax(0,1fr)] items-center">
        <span className="flex flex-col">
          <span
            id={`${id}-label`}
            className="flex h-[18px] items-center font-medium text-ink-2 text-xs"
          >
            {label}
          </span>
          {note === undefined ? null : (
            <span className="text-[0.6875rem] text-ink-3 leading-[13px]">{note}</span>
          )}
        </span>
        {children({
          labelledBy: `${id}-label`,
          describedBy: advice.length > 0 ? `${id}-advice` : undefined,
        })}
      </div>
      <Advice id={`${id}-advice`} sentences={advice} />
    </div>
  );
}
