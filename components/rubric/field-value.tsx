import { ActionMark } from "@/components/rubric/action-mark";
import { BEHAVIOR_NAMES } from "@/components/rubric/behavior-names";
import { REQUEST_LABEL_NAMES } from "@/components/rubric/request-label-names";
import { VERDICT_NAMES } from "@/components/rubric/verdict-names";
import { Glyph } from "@/components/ui/glyph";
import type { DecidingField } from "@/lib/core/rubric/label";
import { ACTIONS, BEHAVIORS, REQUEST_LABELS, VERDICTS } from "@/lib/core/rubric/label";

type FieldValueProps = { field: DecidingField; value: string | null };

/** What a deciding field says, in words and with its sign; "not asked" where it says nothing. */
export function FieldValue({ field, value }: FieldValueProps) {
  if (value === null) return <span className="text-ink-3">not asked</span>;
  switch (field) {
    case "requestLabel": {
      const label = REQUEST_LABELS.find((one) => one === value);
      return label === undefined ? value : REQUEST_LABEL_NAMES[label];
    }
    case "behavior": {
      const behavior = BEHAVIORS.find((one) => one === value);
      return behavior === undefined ? value : BEHAVIOR_NAMES[behavior].long;
    }
    case "expectedAction":
      return <ActionMark action={ACTIONS.find((one) => one === value) ?? null} />;
    case "helpful":
    case "honest":
    case "harmless":
      return <VerdictWord value={value} />;
  }
}

function VerdictWord({ value }: { value: string }) {
  const verdict = VERDICTS.find((one) => one === value);
  if (verdict === undefined) return value;
  const { glyph, word } = VERDICT_NAMES[verdict];
  return (
    <span className="whitespace-nowrap">
      <Glyph kind={glyph} decorative /> {word}
    </span>
  );
}
