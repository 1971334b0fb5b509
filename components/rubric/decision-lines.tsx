import { ActionMark } from "@/components/rubric/action-mark";
import type { DecisionView } from "@/lib/contract/desk";

/** What the policy decided about a case, by which rule, and why. */
export function DecisionLines({ decision }: { decision: DecisionView }) {
  return (
    <div className="text-ink-2">
      <p>
        <span className="font-medium text-ink">
          <ActionMark action={decision.action} />
        </span>{" "}
        by <span className="font-mono text-xs">{decision.rule}</span>, policy v
        {decision.policyVersion}
      </p>
      <ul className="mt-1 flex flex-col gap-0.5">
        {decision.because.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
