import { SIGNAL_NAMES } from "@/components/playground/signal-names";
import { TriedExamples } from "@/components/playground/tried-examples";
import { DimensionMark } from "@/components/rubric/dimension-mark";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import type { RuleView } from "@/lib/contract/rules";
import type { TriedRule } from "@/lib/core/trial/trial";

type RuleLineProps = {
  rule: RuleView;
  tried: TriedRule | undefined;
  /** Whether it is tried with the conversation. */
  on: boolean;
  onSwitch: (on: boolean) => void;
  onEdit: () => void;
};

/** A kept rule in the list: what it says, whether its examples hold, and whether it is being tried. */
export function RuleLine({ rule, tried, on, onSwitch, onEdit }: RuleLineProps) {
  return (
    <li className="border-line border-t py-2.5 text-sm">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Checkbox
          label={<span className="font-medium">{rule.name}</span>}
          checked={on}
          onChange={({ target }) => onSwitch(target.checked)}
        />
        <DimensionMark dimension={rule.dimension} className="text-xs" />
        <span className="text-ink-2 text-xs">
          {SIGNAL_NAMES[rule.signal]}, weight {rule.weight}
          {rule.language === null ? "" : `, ${rule.language}`}
        </span>
        <Button
          size="sm"
          variant="quiet"
          className="ml-auto"
          aria-label={`Open ${rule.name}`}
          onClick={onEdit}
        >
          Open
        </Button>
      </div>
      <p className="mt-0.5 text-ink-2 text-xs [overflow-wrap:anywhere]">
        {rule.phrases.map((phrase) => `“${phrase}”`).join(", ")}
      </p>
      {rule.note === "" ? null : <p className="mt-0.5 text-ink-3 text-xs">{rule.note}</p>}
      {on ? (
        <div className="mt-1">
          <TriedExamples tried={tried} />
        </div>
      ) : null}
    </li>
  );
}
