import { classNames } from "@/components/ui/class-names";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "sm" | "md" | "icon";

const BASE =
  "inline-flex items-center justify-center gap-2 rounded-md border font-medium text-sm leading-none whitespace-nowrap select-none disabled:opacity-55 aria-disabled:opacity-55";

const VARIANTS: Record<ButtonVariant, string> = {
  primary:
    "border-accent bg-accent text-accent-ink hover:bg-[color-mix(in_oklab,var(--accent)_90%,var(--ink))]",
  secondary: "border-line-strong bg-surface text-ink hover:bg-sunken",
  quiet: "border-transparent bg-transparent text-ink-2 hover:bg-sunken hover:text-ink",
  danger: "border-fail bg-surface text-fail hover:bg-fail-soft",
};

const SIZES: Record<ButtonSize, string> = {
  sm: "h-7 px-2.5",
  md: "h-8 px-3",
  icon: "size-8",
};

/** The look of a button, for a button, a link or a popover's trigger. */
export function buttonClass(
  look: { variant?: ButtonVariant; size?: ButtonSize } = {},
  className?: string,
): string {
  return classNames(
    BASE,
    VARIANTS[look.variant ?? "secondary"],
    SIZES[look.size ?? "md"],
    className,
  );
}
