import { EvidenceSection } from "@/components/review/evidence-section";
import { DOOR_NAMES } from "@/components/rubric/door-names";
import type { PriorityReason, SelectionReason } from "@/lib/contract/desk";

type WhyHereProps = {
  reasons: readonly SelectionReason[];
  /** What makes it urgent; none where a blind rater must not know. */
  priority: readonly PriorityReason[];
};

/** Why this case is on the desk. */
export function WhyHere({ reasons, priority }: WhyHereProps) {
  const points = priority.filter((part) => part.points !== 0);
  return (
    <EvidenceSection title="Why it is here">
      <ul className="flex flex-col gap-1 text-ink-2">
        {reasons.map(({ door, sentence }) => (
          <li key={`${door} ${sentence}`}>
            {sentence === "" ? DOOR_NAMES[door].sentence : sentence}
          </li>
        ))}
        {reasons.length === 0 ? <li>It waits in this queue.</li> : null}
      </ul>
      {points.length === 0 ? null : (
        <ul className="mt-1.5 flex flex-col gap-0.5 text-ink-3 text-xs">
          {points.map(({ part, points: worth, sentence }) => (
            <li key={part} className="flex justify-between gap-3">
              <span>{sentence}</span>
              <span className="tabular-nums">{worth > 0 ? `+${worth}` : worth}</span>
            </li>
          ))}
        </ul>
      )}
    </EvidenceSection>
  );
}
