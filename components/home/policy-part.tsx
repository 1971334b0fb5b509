import { Part } from "@/components/home/part";
import { ActionMark } from "@/components/rubric/action-mark";
import { publisherName } from "@/components/rubric/publisher-name";
import { REQUEST_LABEL_NAMES } from "@/components/rubric/request-label-names";
import { formatInstant } from "@/components/ui/format-instant";
import { formatPercent } from "@/components/ui/format-percent";
import type { PolicyOrigin } from "@/lib/contract/home";
import type { Policy } from "@/lib/core/routing/policy";
import { REQUEST_LABELS } from "@/lib/core/rubric/label";

type PolicyPartProps = {
  project: string;
  policy: Policy;
  origin: PolicyOrigin;
  timeZone: string;
};

/** Which requests the policy in force leads to which action, and since when. */
export function PolicyPart({ project, policy, origin, timeZone }: PolicyPartProps) {
  const exceptions = policy.rules.length;
  return (
    <Part
      project={project}
      part="policy"
      foot={
        <>
          {exceptions === 0
            ? "No exceptions to the table. "
            : `${exceptions} ${exceptions === 1 ? "exception" : "exceptions"} to the table. `}
          In force since{" "}
          <time dateTime={origin.createdAt} title={timeZone}>
            {formatInstant(origin.createdAt, timeZone)}
          </time>
          , published by {publisherName(origin.createdBy)}
        </>
      }
    >
      <p className="mb-2.5 font-semibold text-lg">Version {policy.version}, all traffic</p>
      <dl className="grid grid-cols-[minmax(0,160px)_minmax(0,1fr)]">
        {REQUEST_LABELS.map((label) => (
          <div key={label} className="contents">
            <dt className="py-0.5 text-ink-2">{REQUEST_LABEL_NAMES[label]}</dt>
            <dd className="py-0.5">
              <ActionMark action={policy.actions[label]} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-2.5 max-w-[60ch] text-ink-2 text-sm">{whoLooks(policy)}</p>
    </Part>
  );
}

function whoLooks({ sampling, thresholds }: Policy): string {
  const { behaviorProbability, requestProbability } = thresholds;
  return `A person looks where the request is read with less than ${formatPercent(requestProbability, 0)} certainty or the behaviour with less than ${formatPercent(behaviorProbability, 0)}, where scorers disagree, and from severity ${sampling.severeFrom} on.`;
}
