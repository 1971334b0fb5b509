import type { ComponentProps } from "react";
import { controlClass } from "@/components/ui/control-class";

/** A text field of several lines that grows with what is typed, up to `max-h-*` of its class name. */
export function Textarea({ className, ...rest }: ComponentProps<"textarea">) {
  return (
    <textarea
      dir="auto"
      {...rest}
      className={controlClass(
        `field-sizing-content block min-h-[74px] resize-none px-2.5 py-2 leading-normal ${className ?? "max-h-80"}`,
      )}
    />
  );
}
