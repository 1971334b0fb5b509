import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

type ToggleChipProps = {
  digit: number | null;
  pressed: boolean;
  onToggle: () => void;
  describedBy?: string | undefined;
  children: ReactNode;
};

/** One of several that may be so at once. Its digit shows while its field has the focus. */
export function ToggleChip({ digit, pressed, onToggle, describedBy, children }: ToggleChipProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      aria-describedby={describedBy}
      onClick={onToggle}
      className={classNames(
        "relative inline-flex h-[26px] items-center rounded-md border px-3 text-xs leading-none",
        pressed
          ? "border-accent bg-accent-soft font-semibold text-accent"
          : "border-line-strong text-ink-2 hover:bg-sunken hover:text-ink",
      )}
    >
      {digit === null || digit > 9 ? null : (
        <span
          aria-hidden
          className="invisible absolute top-0.5 left-1 font-normal text-[0.5625rem] text-ink-3 leading-none group-focus-within/field:visible"
        >
          {digit}
        </span>
      )}
      {children}
    </button>
  );
}
