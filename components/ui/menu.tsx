"use client";

import type { ReactNode } from "react";
import { useId } from "react";
import { classNames } from "@/components/ui/class-names";
import type { MenuItem } from "@/components/ui/menu-item";
import { MenuList } from "@/components/ui/menu-list";
import { useLayer } from "@/components/ui/use-layer";

type MenuProps = {
  trigger: ReactNode;
  triggerClass?: string;
  triggerLabel?: string;
  label: string;
  items: readonly MenuItem[];
  align?: "start" | "end";
  side?: "below" | "above";
  className?: string;
};

/** A button that opens a list of things to do. Arrows, Home, End and typing move in it, Escape leaves. */
export function Menu(props: MenuProps) {
  const id = useId();
  const { align = "start", side = "below" } = props;
  const layer = useLayer<HTMLButtonElement>({ align, side });

  function close() {
    layer.hide();
    layer.anchor.current?.focus();
  }

  return (
    <>
      <button
        ref={layer.anchor}
        type="button"
        popoverTarget={id}
        aria-haspopup="menu"
        aria-expanded={layer.open}
        aria-label={props.triggerLabel}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
          event.preventDefault();
          layer.show();
        }}
        className={props.triggerClass}
      >
        {props.trigger}
      </button>
      <div
        ref={layer.layer}
        id={id}
        popover="auto"
        onToggle={layer.onToggle}
        className={classNames(
          "fixed inset-auto opacity-0 m-0 min-w-44 overflow-auto rounded-md border border-line-strong bg-surface p-1 text-ink shadow-raised",
          props.className,
        )}
      >
        {layer.open ? <MenuList label={props.label} items={props.items} onClose={close} /> : null}
      </div>
    </>
  );
}
