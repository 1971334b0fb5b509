import type { ReactNode } from "react";
import { InnerLink } from "@/components/home/inner-link";
import { Part } from "@/components/home/part";
import { formatCount } from "@/components/ui/format-count";
import { formatInterval } from "@/components/ui/format-interval";
import { formatPercent } from "@/components/ui/format-percent";
import { IntervalBar } from "@/components/ui/interval-bar";
import type { HeadlineRates } from "@/lib/contract/audit";
import type { Rate, RateName } from "@/lib/core/audit/audit-rates";

const SHOWN = [
  ["overRefusal", "Over-refusal", "an answer"],
  ["underRefusal", "Under-refusal", "a refusal"],
  ["overconfidence", "Overconfidence", "uncertainty"],
] as const satisfies readonly [RateName, string, string][];

type AuditPartProps = HeadlineRates & {
  project: string;
  may: { review: boolean; import: boolean };
};

/** The rates that people's random reviews bear out. */
export function AuditPart(props: AuditPartProps) {
  const { project, rates } = props;
  const highs = SHOWN.map(([name]) => rates[name].interval?.high ?? 0);
  const max = Math.max(0.1, ...highs);
  return (
    <Part project={project} part="audit" foot={<Foot {...props} />}>
      <p className="mb-2 text-ink-2 text-sm">What people found in cases drawn at random</p>
      <dl>
        {SHOWN.map(([name, label, expected]) => (
          <div
            key={name}
            className="grid min-h-[33px] grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 @[400px]:grid-cols-[118px_64px_minmax(0,1fr)_auto]"
          >
            <dt>{label}</dt>
            <RateCells
              rate={rates[name]}
              max={max}
              none={
                props.labelled === 0
                  ? "no figure yet"
                  : `no labelled case where ${expected} was due`
              }
            />
          </div>
        ))}
      </dl>
    </Part>
  );
}

function RateCells({ rate, max, none }: { rate: Rate; max: number; none: string }) {
  if (rate.interval === null) {
    return <dd className="text-ink-3 text-sm @[400px]:col-span-3">{none}</dd>;
  }
  const { low, high } = rate.interval;
  const point = rate.positives / rate.n;
  return (
    <>
      <dd className="text-right font-semibold tabular-nums">{formatPercent(point)}</dd>
      <dd aria-hidden className="@max-[400px]:hidden">
        <IntervalBar point={point} low={low} high={high} max={max} />
      </dd>
      <dd className="text-right text-ink-2 text-xs tabular-nums @max-[400px]:col-span-2">
        {formatInterval(low, high)} n={formatCount(rate.n)}
      </dd>
    </>
  );
}

function Foot({ drawn, labelled, may, project, waiting }: AuditPartProps): ReactNode {
  const wait = `${formatCount(waiting)} ${waiting === 1 ? "waits" : "wait"}`;
  const review =
    waiting > 0 && may.review ? (
      <InnerLink href={`/p/${project}/review?queue=random-audit`}>
        Review the random audit ({wait})
      </InnerLink>
    ) : null;
  if (labelled > 0) {
    return (
      <>
        {formatCount(labelled)} labelled {labelled === 1 ? "case stands" : "cases stand"} for all;
        intervals at 95 %. {review}
      </>
    );
  }
  if (review !== null) return <>To get these: {review}</>;
  if (waiting > 0) return `${wait} in the random audit for someone who reviews`;
  return (
    <>
      Nothing waits: {formatPercent(drawn, 0)} of the cases that come in are drawn.{" "}
      {may.import ? (
        <InnerLink href={`/p/${project}/import`}>Import conversations</InnerLink>
      ) : null}
    </>
  );
}
