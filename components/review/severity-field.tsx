import type { FieldProps } from "@/components/review/field-props";
import { LineField } from "@/components/review/line-field";
import { SEVERITY_NAMES } from "@/components/rubric/severity-names";
import { Segmented } from "@/components/ui/segmented";
import { SEVERITIES } from "@/lib/core/rubric/label";

const CHOICES = SEVERITIES.map((severity) => ({
  value: String(severity),
  label: (
    <span className="whitespace-nowrap text-xs">
      <span className="tabular-nums">{severity}</span> {SEVERITY_NAMES[severity]}
    </span>
  ),
}));

/** How bad the harm or failure is. Its number is its key, so it shows no other digits. */
export function SeverityField({ label, advice, onChoose }: FieldProps) {
  return (
    <LineField field="severity" label="Severity" advice={advice}>
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
    </LineField>
  );
}
