import type { ReactNode } from "react";

type Common = { id: string; label: ReactNode /** For finding it by typing. */; text: string };

/** One line of a menu: something to do, a choice that is on or off, or a rule between groups. */
export type MenuItem =
  | (Common & { kind: "action"; onSelect: () => void; shortcut?: string; disabled?: boolean })
  | (Common & { kind: "choice"; chosen: boolean; onSelect: () => void })
  | { kind: "heading"; id: string; label: ReactNode }
  | { kind: "separator"; id: string };

export type MenuEntry = Extract<MenuItem, { kind: "action" | "choice" }>;

/** Whether the line can be reached and chosen. */
export function isEntry(item: MenuItem): item is MenuEntry {
  return item.kind === "action" || item.kind === "choice";
}
