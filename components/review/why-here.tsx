import { EvidenceSection } from "@/components/review/evidence-section";
import { DOOR_NAMES } from "@/components/rubric/door-names";
import type { SelectionReason } from "@/lib/contract/desk";

/** Why this case is on the desk. */
export function WhyHere({ reasons }: { reasons: readonly SelectionReason[] }) {
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
    </EvidenceSection>
  );
}
