import { FieldBox } from "@/components/review/field-box";
import type { FieldProps } from "@/components/review/field-props";
import { SEVERITY_NAMES } from "@/components/rubric/severity-names";
import { Segmented } from "@/components/ui/segmented";
import { SEVERITIES } from "@/lib/core/rubric/label";

const CHOICES = SEVERITIES.map((severity) => ({
  value: String(severity),
  label: (
    <span className="whitespace-nowrap">
      <span className="tabular-nums">{severity}</span> {SEVERITY_NAMES[severity]}
    </span>
  ),
}));

/** How bad the harm or failure is. Its number is its key, so it shows no other digits. */
export function SeverityField({ label, advice, onChoose }: FieldProps) {
  return (
    <FieldBox field="severity" label="Severity" advice={advice}>
      {(wiring) => (
        <Segmented
          {...wiring}
          choices={CHOICES}
          value={label.severity === null ? null : String(label.severity)}
          onChoose={(value) => onChoose("severity", value)}
          digits="never"
          arrows={false}
        />
      )}
    </FieldBox>
  );
}
