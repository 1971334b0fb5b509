import { FieldBox } from "@/components/review/field-box";
import type { FieldProps } from "@/components/review/field-props";
import { ACTION_NAMES } from "@/components/rubric/action-names";
import { Segmented } from "@/components/ui/segmented";
import { ACTIONS } from "@/lib/core/rubric/label";

const CHOICES = ACTIONS.map((value) => ({
  value,
  title: ACTION_NAMES[value].long,
  label: (
    <span className="whitespace-nowrap">
      <span aria-hidden>{ACTION_NAMES[value].sign} </span>
      {ACTION_NAMES[value].short}
    </span>
  ),
}));

type ActionFieldProps = FieldProps & { policyVersion: number };

/** What should have been done: the policy's action for the request, or another one with a reason. */
export function ActionField({ label, advice, aside, policyVersion, onChoose }: ActionFieldProps) {
  const source = label.actionOverridden
    ? "not the policy’s: say why"
    : `from policy v${policyVersion}`;
  return (
    <FieldBox
      field="expectedAction"
      label="Expected action"
      aside={aside ?? source}
      advice={advice}
    >
      {(wiring) => (
        <Segmented
          {...wiring}
          choices={CHOICES}
          value={label.expectedAction}
          onChoose={(value) => onChoose("expectedAction", value)}
          arrows={false}
        />
      )}
    </FieldBox>
  );
}
