import { EvidenceSection } from "@/components/review/evidence-section";
import type { PriorityReason } from "@/lib/contract/desk";

/** What makes a case urgent, part by part. */
export function WhyNow({ priority }: { priority: readonly PriorityReason[] }) {
  const parts = priority.filter((part) => part.points !== 0);
  if (parts.length === 0) return null;
  return (
    <EvidenceSection title="Priority">
      <ul className="flex flex-col gap-0.5 text-ink-2 text-xs">
        {parts.map(({ part, points, sentence }) => (
          <li key={part} className="flex justify-between gap-3">
            <span>{sentence}</span>
            <span className="tabular-nums">{points > 0 ? `+${points}` : points}</span>
          </li>
        ))}
      </ul>
    </EvidenceSection>
  );
}
