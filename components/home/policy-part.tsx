import { Part } from "@/components/home/part";
import { ActionMark } from "@/components/rubric/action-mark";
import { REQUEST_LABEL_NAMES } from "@/components/rubric/request-label-names";
import type { Policy } from "@/lib/core/routing/policy";
import { REQUEST_LABELS } from "@/lib/core/rubric/label";

/** Which requests the policy in force leads to which action. */
export function PolicyPart({ policy }: { policy: Policy }) {
  const exceptions = policy.rules.length;
  return (
    <Part
      number={1}
      title="Policy"
      foot={
        exceptions === 0
          ? "No exceptions to the table"
          : `${exceptions} ${exceptions === 1 ? "exception" : "exceptions"} to the table`
      }
    >
      <p className="mb-2.5 font-semibold text-lg">Version {policy.version}, all traffic</p>
      <dl className="grid grid-cols-[minmax(0,160px)_minmax(0,1fr)] gap-y-1">
        {REQUEST_LABELS.map((label) => (
          <div key={label} className="contents">
            <dt className="text-ink-2">{REQUEST_LABEL_NAMES[label]}</dt>
            <dd>
              <ActionMark action={policy.actions[label]} />
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
