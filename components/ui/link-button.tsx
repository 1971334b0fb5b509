import Link from "next/link";
import type { ComponentProps } from "react";
import type { ButtonSize, ButtonVariant } from "@/components/ui/button-class";
import { buttonClass } from "@/components/ui/button-class";
import { Kbd } from "@/components/ui/kbd";

type LinkButtonProps = ComponentProps<typeof Link> & {
  variant?: ButtonVariant;
  size?: ButtonSize;
  shortcut?: string;
};

/** A link that looks like a button, because it goes somewhere. */
export function LinkButton(props: LinkButtonProps) {
  const { variant = "secondary", size = "md", shortcut, className, children, ...rest } = props;
  return (
    <Link {...rest} className={buttonClass({ variant, size }, className)}>
      {children}
      {shortcut === undefined ? null : (
        <Kbd onAccent={variant === "primary"} className="-mr-1">
          {shortcut}
        </Kbd>
      )}
    </Link>
  );
}
