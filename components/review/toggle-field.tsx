import { Advice } from "@/components/review/advice";
import { ToggleChip } from "@/components/review/toggle-chip";
import { classNames } from "@/components/ui/class-names";
import type { DeskField } from "@/lib/core/review/desk-field";
import { FIELD_NAMES } from "@/lib/core/review/field-names";

type Toggle = { value: string; says: string; pressed: boolean };

type ToggleFieldProps = {
  field: DeskField;
  toggles: readonly Toggle[];
  advice: readonly string[];
  onChoose: (field: DeskField, value: string) => void;
  /** On the line of another field's name, at its right. */
  inLine?: boolean;
};

/** A field of things that are so or not, without a line for its name: the chips say it. */
export function ToggleField({ field, toggles, advice, onChoose, inLine }: ToggleFieldProps) {
  const adviceId = advice.length > 0 ? `desk-${field}-advice` : undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that is seen.
    <div
      role="group"
      aria-label={FIELD_NAMES[field]}
      data-field={field}
      tabIndex={-1}
      className={classNames(
        "group/field scroll-my-4 rounded-[8px] px-1 py-[3px] outline-none focus-within:ring-2 focus-within:ring-accent",
        inLine ? "absolute -top-[5px] -right-1" : "-mx-1 -my-[3px] self-start",
      )}
    >
      <div className="flex flex-wrap gap-1.5">
        {toggles.map(({ value, says, pressed }, index) => (
          <ToggleChip
            key={value}
            digit={index + 1}
            pressed={pressed}
            describedBy={adviceId}
            onToggle={() => onChoose(field, value)}
          >
            {says}
          </ToggleChip>
        ))}
      </div>
      <Advice id={`desk-${field}-advice`} sentences={advice} />
    </div>
  );
}
