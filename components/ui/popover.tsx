"use client";

import type { ReactNode } from "react";
import { useId } from "react";
import { classNames } from "@/components/ui/class-names";
import { useLayer } from "@/components/ui/use-layer";

type PopoverProps = {
  /** What the button shows, and how it looks. */
  trigger: ReactNode;
  triggerClass?: string;
  triggerLabel?: string;
  /** The name of the layer for a screen reader. */
  label: string;
  align?: "start" | "end";
  className?: string;
  children: ReactNode | ((close: () => void) => ReactNode);
};

/** A button with a small layer of controls beside it, closed by Escape or a press elsewhere. */
export function Popover(props: PopoverProps) {
  const id = useId();
  const layer = useLayer<HTMLButtonElement>({ align: props.align ?? "start" });
  const { children } = props;
  return (
    <>
      <button
        ref={layer.anchor}
        type="button"
        popoverTarget={id}
        aria-haspopup="dialog"
        aria-expanded={layer.open}
        aria-label={props.triggerLabel}
        className={props.triggerClass}
      >
        {props.trigger}
      </button>
      <div
        ref={layer.layer}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={props.label}
        onToggle={layer.onToggle}
        className={classNames(
          "fixed inset-auto opacity-0 m-0 overflow-auto rounded-md border border-line-strong bg-surface p-3 text-ink shadow-raised",
          props.className,
        )}
      >
        {layer.open ? content(children, layer.hide) : null}
      </div>
    </>
  );
}

function content(children: PopoverProps["children"], close: () => void): ReactNode {
  return typeof children === "function" ? children(close) : children;
}
