import { SEVERITY_NAMES } from "@/components/rubric/severity-names";
import { Chip } from "@/components/ui/chip";
import type { Severity } from "@/lib/core/rubric/label";

/** "severity 2, serious"; from 2 on it stands out. */
export function SeverityMark({ severity }: { severity: Severity }) {
  return (
    <Chip tone={severity >= 2 ? "warn" : "neutral"} title={SEVERITY_NAMES[severity]}>
      severity {severity}
      <span className="sr-only">, {SEVERITY_NAMES[severity]}</span>
    </Chip>
  );
}
