import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

type KbdProps = { children: ReactNode; onAccent?: boolean; className?: string };

/** A key, or keys in a row, as they stand on the keyboard. */
export function Kbd({ children, onAccent = false, className }: KbdProps) {
  return (
    <kbd
      className={classNames(
        "inline-block min-w-[18px] rounded-sm border border-b-2 px-[5px] py-0.5 text-center font-medium font-sans text-[0.6875rem] leading-none",
        onAccent
          ? "border-current bg-transparent text-inherit"
          : "border-line-strong bg-surface text-ink-2",
        className,
      )}
    >
      {children}
    </kbd>
  );
}
