import { ActionMark } from "@/components/rubric/action-mark";
import type { DecisionView } from "@/lib/contract/desk";

/** What the policy decided, by which rule, and why. */
export function DecisionLines({ decision }: { decision: DecisionView }) {
  return (
    <>
      <p>
        <span className="font-medium">
          <ActionMark action={decision.action} />
        </span>{" "}
        <span className="text-ink-3 text-xs">
          by <span className="font-mono">{decision.rule}</span>, policy v{decision.policyVersion}
        </span>
      </p>
      <ul className="mt-1 flex flex-col gap-0.5 text-ink-2">
        {decision.because.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
