import { X } from "lucide-react";
import type { ReactNode } from "react";
import { chipClass } from "@/components/ui/chip-class";

type RemovableChipProps = { children: ReactNode; removeLabel: string; onRemove: () => void };

/** A filter in force. `removeLabel` says what the cross takes away ("Remove the filter model: gpt-x"). */
export function RemovableChip({ children, removeLabel, onRemove }: RemovableChipProps) {
  return (
    <span className={chipClass("accent", "h-6 pr-0")}>
      {children}
      <button
        type="button"
        aria-label={removeLabel}
        onClick={onRemove}
        className="grid size-6 place-items-center rounded-sm hover:text-ink"
      >
        <X aria-hidden size={13} />
      </button>
    </span>
  );
}
