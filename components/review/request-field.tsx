import { FieldBox } from "@/components/review/field-box";
import type { FieldProps } from "@/components/review/field-props";
import { WithNote } from "@/components/review/with-note";
import { REQUEST_LABEL_NAMES } from "@/components/rubric/request-label-names";
import { OptionGrid } from "@/components/ui/option-grid";
import { REQUEST_LABELS } from "@/lib/core/rubric/label";

const CHOICES = REQUEST_LABELS.map((value) => ({ value, label: REQUEST_LABEL_NAMES[value] }));

/** What kind of request it was. */
export function RequestField({ label, advice, aside, onChoose }: FieldProps) {
  return (
    <FieldBox field="requestLabel" label={<WithNote name="Request" note={aside} />} advice={advice}>
      {(wiring) => (
        <OptionGrid
          {...wiring}
          choices={CHOICES}
          value={label.requestLabel}
          onChoose={(value) => onChoose("requestLabel", value)}
          arrows={false}
        />
      )}
    </FieldBox>
  );
}
