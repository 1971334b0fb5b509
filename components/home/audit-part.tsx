import { Part } from "@/components/home/part";
import { PartLink } from "@/components/home/part-link";
import { formatCount } from "@/components/ui/format-count";
import { formatInterval } from "@/components/ui/format-interval";
import { formatPercent } from "@/components/ui/format-percent";
import { IntervalBar } from "@/components/ui/interval-bar";
import type { HeadlineRates } from "@/lib/contract/audit";
import type { Rate, RateName } from "@/lib/core/audit/audit-rates";

const SHOWN = [
  ["overRefusal", "Over-refusal"],
  ["underRefusal", "Under-refusal"],
  ["overconfidence", "Overconfidence"],
] as const satisfies readonly [RateName, string][];

type AuditPartProps = HeadlineRates & { project: string };

/** The rates that people's random reviews bear out. */
export function AuditPart({ project, rates, labelled }: AuditPartProps) {
  const highs = SHOWN.map(([name]) => rates[name].interval?.high ?? 0);
  const max = Math.max(0.1, ...highs);
  return (
    <Part
      number={4}
      title="Audit"
      link={<PartLink href={`/p/${project}/audit`}>Audit</PartLink>}
      foot={
        labelled === 0
          ? "No figure yet: they rest on cases of the random audit that people have labelled"
          : `${formatCount(labelled)} labelled ${labelled === 1 ? "case stands" : "cases stand"} for all; intervals at 95 %`
      }
    >
      <dl className="flex flex-col gap-2.5">
        {SHOWN.map(([name, label]) => (
          <div
            key={name}
            className="grid grid-cols-[118px_64px_minmax(0,1fr)_96px] items-center gap-x-3"
          >
            <dt>{label}</dt>
            <RateCells rate={rates[name]} max={max} />
          </div>
        ))}
      </dl>
    </Part>
  );
}

function RateCells({ rate, max }: { rate: Rate; max: number }) {
  if (rate.interval === null) {
    return <dd className="col-span-3 text-ink-3">no such case labelled yet</dd>;
  }
  const { low, high } = rate.interval;
  const point = rate.positives / rate.n;
  return (
    <>
      <dd className="text-right font-semibold tabular-nums">{formatPercent(point)}</dd>
      <dd aria-hidden>
        <IntervalBar point={point} low={low} high={high} max={max} />
      </dd>
      <dd className="text-ink-2 text-xs tabular-nums">
        {formatInterval(low, high)} n={formatCount(rate.n)}
      </dd>
    </>
  );
}
