import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

type ToggleChipProps = {
  digit: number | null;
  pressed: boolean;
  onToggle: () => void;
  describedBy?: string | undefined;
  children: ReactNode;
};

/** One of several that may be so at once. Its digit shows on its edge while its field has the focus. */
export function ToggleChip({ digit, pressed, onToggle, describedBy, children }: ToggleChipProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      aria-describedby={describedBy}
      onClick={onToggle}
      className={classNames(
        "relative inline-flex h-[23px] items-center rounded-md border px-[7px] text-xs leading-none",
        pressed
          ? "border-accent bg-accent-soft font-semibold text-accent"
          : "border-line-strong text-ink-2 hover:bg-sunken hover:text-ink",
      )}
    >
      {digit === null || digit > 9 ? null : (
        <span
          aria-hidden
          className="invisible absolute -top-[6px] left-1 rounded-xs bg-surface px-0.5 font-medium text-[0.625rem] text-ink-2 leading-none group-focus-within/field:visible"
        >
          {digit}
        </span>
      )}
      {children}
    </button>
  );
}
