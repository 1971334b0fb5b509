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
  className?: string;
};

/** A field of things that are so or not, without a line for its name: the chips say it. */
export function ToggleField({ field, toggles, advice, onChoose, className }: ToggleFieldProps) {
  const adviceId = advice.length > 0 ? `desk-${field}-advice` : undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that is seen.
    <div
      role="group"
      aria-label={FIELD_NAMES[field]}
      data-field={field}
      tabIndex={-1}
      className={classNames(
        "group/field -mx-1.5 -my-1 scroll-my-4 rounded-[8px] px-1.5 py-1 outline-none focus-within:ring-2 focus-within:ring-accent",
        className,
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
