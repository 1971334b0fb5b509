import type { ComponentProps, MouseEvent } from "react";
import type { ButtonSize, ButtonVariant } from "@/components/ui/button-class";
import { buttonClass } from "@/components/ui/button-class";
import { Kbd } from "@/components/ui/kbd";

export type ButtonProps = ComponentProps<"button"> & {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** The key that does the same, shown at the end. */
  shortcut?: string;
  /** Busy: says so, keeps the focus, and does nothing when pressed. */
  pending?: boolean;
};

/** A button. It submits a form only where `type="submit"` says so. */
export function Button(props: ButtonProps) {
  const { variant, size, shortcut, pending, className, children, onClick, ...rest } = props;
  const idle = pending !== true;
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={idle ? rest["aria-disabled"] : true}
      aria-busy={idle ? undefined : true}
      onClick={idle ? onClick : refuse}
      className={buttonClass(look(variant, size), className)}
    >
      {children}
      {shortcut === undefined ? null : (
        <Kbd onAccent={variant === "primary"} className="-mr-1">
          {shortcut}
        </Kbd>
      )}
    </button>
  );
}

function refuse(event: MouseEvent) {
  event.preventDefault();
}

function look(variant: ButtonVariant | undefined, size: ButtonSize | undefined) {
  return { ...(variant && { variant }), ...(size && { size }) };
}
