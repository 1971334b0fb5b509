import { classNames } from "@/components/ui/class-names";

/** The look of what one types or picks in. Invalid is said by a thicker border as well as by its hue. */
export function controlClass(className?: string): string {
  return classNames(
    "w-full rounded-md border border-line-control bg-ground text-base text-ink disabled:opacity-55 aria-invalid:border-2 aria-invalid:border-fail",
    className,
  );
}
