import { classNames } from "@/components/ui/class-names";

export type ChipTone = "neutral" | "accent" | "pass" | "warn" | "fail";

const TONES: Record<ChipTone, string> = {
  neutral: "border-line bg-sunken text-ink-2",
  accent: "border-transparent bg-accent-soft text-accent",
  pass: "border-transparent bg-pass-soft text-pass",
  warn: "border-transparent bg-warn-soft text-warn",
  fail: "border-transparent bg-fail-soft text-fail",
};

/** The look of a chip, for a label, a filter's trigger or a removable filter. */
export function chipClass(tone: ChipTone = "neutral", className?: string): string {
  return classNames(
    "inline-flex h-[22px] items-center gap-[5px] rounded-sm border px-[7px] text-xs leading-none whitespace-nowrap",
    TONES[tone],
    className,
  );
}
