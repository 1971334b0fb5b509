import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

type NoticeProps = {
  tone?: "neutral" | "accent" | "pass" | "warn" | "fail";
  title?: ReactNode;
  children?: ReactNode;
  className?: string;
};

const TONES = {
  neutral: "bg-sunken text-ink",
  accent: "bg-accent-soft text-accent",
  pass: "bg-pass-soft text-pass",
  warn: "bg-warn-soft text-warn",
  fail: "bg-fail-soft text-fail",
};

/** A line that stands out in the flow of a page or form: what follows from an input, or what to mind. */
export function Notice({ tone = "neutral", title, children, className }: NoticeProps) {
  return (
    <div
      className={classNames(
        "flex flex-wrap items-center gap-x-2.5 gap-y-1 rounded-md px-[11px] py-[9px] text-sm",
        TONES[tone],
        className,
      )}
    >
      {title ? <span className="font-semibold">{title}</span> : null}
      {children ? <span className="min-w-[16ch] flex-1 text-ink-2 text-xs">{children}</span> : null}
    </div>
  );
}
