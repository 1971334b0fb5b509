import { InnerLink } from "@/components/home/inner-link";
import { Part } from "@/components/home/part";
import { ActionMark } from "@/components/rubric/action-mark";
import { formatCount } from "@/components/ui/format-count";
import type { Action } from "@/lib/core/rubric/label";
import { ACTIONS } from "@/lib/core/rubric/label";

type GuardrailsPartProps = {
  project: string;
  expected: Record<Action, number>;
  mayImport: boolean;
};

/** The guardrails' place in the loop. Until there is one: what the policy decided, which stops nothing. */
export function GuardrailsPart({ project, expected, mayImport }: GuardrailsPartProps) {
  const most = Math.max(1, ...Object.values(expected));
  const total = Object.values(expected).reduce((sum, count) => sum + count, 0);
  return (
    <Part project={project} part="guardrails" foot={footOf({ project, total, mayImport })}>
      <p className="mb-2 text-ink-2 text-sm">
        What the policy decided about the cases of the last 24 h
      </p>
      <dl className="grid grid-cols-[minmax(0,150px)_minmax(0,1fr)_64px] items-center gap-x-3">
        {ACTIONS.map((action) => (
          <div key={action} className="contents">
            <dt className="py-0.5">
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

function footOf({
  mayImport,
  project,
  total,
}: {
  project: string;
  total: number;
  mayImport: boolean;
}) {
  if (total > 0) {
    return `${formatCount(total)} ${total === 1 ? "decision" : "decisions"}, recorded for review. Nothing is blocked yet: answers go out as the model gave them.`;
  }
  return (
    <>
      No case came in within the last 24 h.{" "}
      {mayImport ? (
        <InnerLink href={`/p/${project}/import`}>Import conversations</InnerLink>
      ) : (
        "Those that come in are decided here."
      )}
    </>
  );
}
