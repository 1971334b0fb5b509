import type { ComponentProps } from "react";
import { classNames } from "@/components/ui/class-names";
import { controlClass } from "@/components/ui/control-class";

/** A text of the form. It begins with its `rows` and grows with what is typed, up to a third of the screen. */
export function DeskTextarea({ className, rows = 1, ...rest }: ComponentProps<"textarea">) {
  return (
    <textarea
      dir="auto"
      {...rest}
      rows={rows}
      // What sizes itself by its content takes no notice of its rows.
      style={{ minHeight: `${rows * 21 + 16}px` }}
      className={controlClass(
        classNames(
          "field-sizing-content block max-h-[34vh] resize-none px-2.5 py-[7px] leading-normal",
          className,
        ),
      )}
    />
  );
}
