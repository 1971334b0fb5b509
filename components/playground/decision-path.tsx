import { Part } from "@/components/playground/part";
import { ActionMark } from "@/components/rubric/action-mark";
import { classNames } from "@/components/ui/class-names";
import type { DecisionStep } from "@/lib/core/routing/decision-steps";
import type { Policy } from "@/lib/core/routing/policy";
import type { TrialOutcome } from "@/lib/core/trial/trial";

type DecisionPathProps = { outcome: TrialOutcome; policy: Policy };

const OUTCOMES: Record<DecisionStep["outcome"], { sign: string; word: string }> = {
  passed: { sign: "✓", word: "goes on" },
  decides: { sign: "●", word: "decides" },
  unasked: { sign: "·", word: "not asked" },
};

/** What the policy expects of the answer, and the questions it came to that by. */
export function DecisionPath({ outcome, policy }: DecisionPathProps) {
  const { decision, steps, expectedAction, observedAction } = outcome;
  return (
    <Part title="What the policy decides" aside={`${policy.name}, version ${policy.version}`}>
      <p className="text-sm">
        <span className="font-medium text-lg">
          <ActionMark action={decision.action} />
        </span>{" "}
        <span className="text-ink-2">
          by <span className="font-mono text-xs">{decision.rule}</span>
          {observedAction === null || expectedAction === null ? null : (
            <>
              {"; the response "}
              <ActionMark action={observedAction} tense="observed" />
              {", expected was "}
              <ActionMark action={expectedAction} />
            </>
          )}
        </span>
      </p>
      <ul className="mt-1 text-ink-2 text-sm">
        {decision.because.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <ol aria-label="Steps of the policy" className="mt-2.5 text-sm">
        {steps.map((step) => (
          <li
            key={step.id}
            className={classNames(
              "grid grid-cols-[16px_minmax(0,1fr)_auto] items-baseline gap-2 border-line border-t py-1",
              step.outcome === "decides" && "font-medium",
              step.outcome === "unasked" && "text-ink-3",
            )}
          >
            <span aria-hidden className="text-center text-xs">
              {OUTCOMES[step.outcome].sign}
            </span>
            <span>{step.question}</span>
            <span className="text-right">
              {step.answer}
              <span className="sr-only">, {OUTCOMES[step.outcome].word}</span>
            </span>
          </li>
        ))}
      </ol>
    </Part>
  );
}
