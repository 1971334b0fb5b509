import type { ComponentProps } from "react";
import { controlClass } from "@/components/ui/control-class";

/** A text field of one line. */
export function Input({ className, ...rest }: ComponentProps<"input">) {
  return <input {...rest} className={controlClass(`h-8 px-2.5 ${className ?? ""}`)} />;
}
