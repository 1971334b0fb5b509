import type { ComponentProps, ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

type CheckboxProps = Omit<ComponentProps<"input">, "type"> & { label: ReactNode };

/** A box to tick with its words; both can be pressed. */
export function Checkbox({ label, className, ...rest }: CheckboxProps) {
  return (
    <label className={classNames("inline-flex min-h-6 items-center gap-2 text-sm", className)}>
      <input type="checkbox" {...rest} className="size-4 flex-none" />
      <span>{label}</span>
    </label>
  );
}
