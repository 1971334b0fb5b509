import { Part } from "@/components/home/part";
import { PartLink } from "@/components/home/part-link";
import { ActionMark } from "@/components/rubric/action-mark";
import { formatCount } from "@/components/ui/format-count";
import type { Action } from "@/lib/core/rubric/label";
import { ACTIONS } from "@/lib/core/rubric/label";

type RoutingPartProps = { project: string; expected: Record<Action, number> };

/** The guardrails' place in the loop. Until there is one: what the policy would have had it do. */
export function RoutingPart({ project, expected }: RoutingPartProps) {
  const most = Math.max(1, ...Object.values(expected));
  const total = Object.values(expected).reduce((sum, count) => sum + count, 0);
  return (
    <Part
      number={3}
      title="Guardrails"
      link={<PartLink href={`/p/${project}/queue`}>Queue</PartLink>}
      foot={
        total === 0
          ? "No guardrail exists yet: import cases, or send them by API, to see what the policy would do"
          : `What the policy would have done with ${formatCount(total)} ${total === 1 ? "case" : "cases"} of the last 24 h; no guardrail exists yet`
      }
    >
      <dl className="grid grid-cols-[minmax(0,150px)_minmax(0,1fr)_64px] items-center gap-x-3 gap-y-1.5">
        {ACTIONS.map((action) => (
          <div key={action} className="contents">
            <dt>
              <ActionMark action={action} />
            </dt>
            <dd aria-hidden>
              <span
                className="block h-2 rounded-[2px] bg-[color-mix(in_oklab,var(--accent)_55%,var(--surface))]"
                style={{ width: `${(100 * expected[action]) / most}%` }}
              />
            </dd>
            <dd className="text-right tabular-nums">{formatCount(expected[action])}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
