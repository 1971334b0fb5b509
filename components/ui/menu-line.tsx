"use client";

import { Check } from "lucide-react";
import { Kbd } from "@/components/ui/kbd";
import type { MenuEntry, MenuItem } from "@/components/ui/menu-item";

type MenuLineProps = {
  item: MenuItem;
  active: boolean;
  onPoint: () => void;
  onChoose: (entry: MenuEntry) => void;
};

/** One line of an open menu. */
export function MenuLine({ item, active, onPoint, onChoose }: MenuLineProps) {
  if (item.kind === "separator") return <hr className="my-1 border-line" />;
  if (item.kind === "heading") {
    return <div className="px-2 pt-1.5 pb-1 text-ink-3 text-xs">{item.label}</div>;
  }
  const disabled = item.kind === "action" && item.disabled === true;
  const wiring = {
    "data-entry": true,
    tabIndex: active ? 0 : -1,
    "aria-disabled": disabled || undefined,
    onPointerMove: onPoint,
    onClick: () => onChoose(item),
    className:
      "flex min-h-8 w-full items-center gap-2 rounded-sm px-2 text-left text-sm aria-disabled:opacity-55 focus:bg-accent-soft focus:text-accent focus-visible:-outline-offset-2",
  };
  if (item.kind === "choice") {
    return (
      <button type="button" role="menuitemradio" aria-checked={item.chosen} {...wiring}>
        <span className="grid size-4 place-items-center">
          {item.chosen ? <Check aria-hidden size={14} /> : null}
        </span>
        {item.label}
      </button>
    );
  }
  return (
    <button type="button" role="menuitem" {...wiring}>
      <span className="flex-1">{item.label}</span>
      {item.shortcut === undefined ? null : <Kbd>{item.shortcut}</Kbd>}
    </button>
  );
}
