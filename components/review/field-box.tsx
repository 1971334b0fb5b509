import type { ReactNode } from "react";
import { Advice } from "@/components/review/advice";
import type { DeskField } from "@/lib/core/review/desk-field";

type FieldBoxProps = {
  field: DeskField;
  label: ReactNode;
  /** At the right of the label: a key, where the value comes from, what the scores say. */
  aside?: ReactNode;
  advice: readonly string[];
  /** Chips are a group by the field's name; a radio group names itself. */
  group?: boolean;
  /** What the frame says when it has the focus itself: how to get into the text. */
  frameSays?: string;
  /** Gets the ids that what is inside names itself by. */
  children: (wiring: { labelledBy: string; describedBy: string | undefined }) => ReactNode;
};

type Naming = { role?: "group"; "aria-labelledby"?: string; "aria-label"?: string };

/**
 * A field of the form. Framed while the focus is on or in it; then what it is marked
 * with shows its digits. The frame itself takes the focus where a text must not.
 */
export function FieldBox(props: FieldBoxProps) {
  const { field, label, aside, advice, group, frameSays, children } = props;
  const id = `desk-${field}`;
  return (
    <div
      {...naming(`${id}-label`, group ?? false, frameSays)}
      data-field={field}
      tabIndex={-1}
      className="group/field -mx-3 -my-2 scroll-my-4 rounded-[8px] px-3 py-2 outline-none focus-within:ring-2 focus-within:ring-accent"
    >
      <div className="mb-1.5 flex min-h-[17px] items-center justify-between gap-3 text-xs">
        <span id={`${id}-label`} className="font-medium text-ink-2">
          {label}
        </span>
        {aside === undefined ? null : <span className="text-ink-3">{aside}</span>}
      </div>
      {children({
        labelledBy: `${id}-label`,
        describedBy: advice.length > 0 ? `${id}-advice` : undefined,
      })}
      <Advice id={`${id}-advice`} sentences={advice} />
    </div>
  );
}

function naming(labelId: string, group: boolean, frameSays: string | undefined): Naming {
  if (group) return { role: "group", "aria-labelledby": labelId };
  return frameSays === undefined ? {} : { role: "group", "aria-label": frameSays };
}
