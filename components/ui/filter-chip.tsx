"use client";

import { ChevronDown } from "lucide-react";
import { chipClass } from "@/components/ui/chip-class";
import { Menu } from "@/components/ui/menu";

export type FilterOption = { value: string; label: string; inset?: boolean };

type FilterChipProps = {
  name: string;
  /** What is chosen, or null for any. */
  value: string | null;
  options: readonly FilterOption[];
  /** What no choice is called; left out where there always is one. */
  none?: string;
  onChoose: (value: string | null) => void;
};

const ANY = "";

/** One filter of a list: its name, what is chosen, and the choices behind it. */
export function FilterChip({ name, value, options, none, onChoose }: FilterChipProps) {
  const chosen = options.find((option) => option.value === value);
  const all = none === undefined ? options : [{ value: ANY, label: none }, ...options];
  return (
    <Menu
      label={name}
      triggerClass={chipClass(
        none !== undefined && value !== null ? "accent" : "neutral",
        "h-6 hover:border-line-strong",
      )}
      trigger={
        <>
          {none === undefined || value === null ? null : <span>{name}:</span>}
          <span className="max-w-40 truncate">
            {value === null ? name : (chosen?.label ?? value)}
          </span>
          <ChevronDown aria-hidden size={12} className="flex-none" />
        </>
      }
      className="max-w-80"
      items={all.map((option) => ({
        kind: "choice",
        id: option.value,
        label: <span className={option.inset ? "pl-3" : undefined}>{option.label}</span>,
        text: option.label,
        chosen: (value ?? ANY) === option.value,
        onSelect: () => onChoose(option.value === ANY ? null : option.value),
      }))}
    />
  );
}
