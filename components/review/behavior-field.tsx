import { FieldBox } from "@/components/review/field-box";
import type { FieldProps } from "@/components/review/field-props";
import { WithNote } from "@/components/review/with-note";
import { BEHAVIOR_NAMES } from "@/components/rubric/behavior-names";
import { Segmented } from "@/components/ui/segmented";
import { BEHAVIORS } from "@/lib/core/rubric/label";

const CHOICES = BEHAVIORS.map((value) => ({
  value,
  label: BEHAVIOR_NAMES[value].short,
  title: BEHAVIOR_NAMES[value].long,
}));

/** What the response did about the request. */
export function BehaviorField({ label, advice, aside, onChoose }: FieldProps) {
  return (
    <FieldBox
      field="behavior"
      label={<WithNote name="The response" note={aside} />}
      advice={advice}
    >
      {(wiring) => (
        <Segmented
          {...wiring}
          choices={CHOICES}
          value={label.behavior}
          onChoose={(value) => onChoose("behavior", value)}
          arrows={false}
        />
      )}
    </FieldBox>
  );
}
