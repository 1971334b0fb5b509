import { formatCount } from "@/components/ui/format-count";
import { formatInterval } from "@/components/ui/format-interval";
import { formatPercent } from "@/components/ui/format-percent";
import { IntervalBar } from "@/components/ui/interval-bar";
import type { Segment } from "@/lib/contract/audit";
import type { RateName } from "@/lib/core/audit/audit-rates";

/** Below this many cases a rate says too little to be ranked. */
const TOO_FEW = 10;

type SegmentPlotProps = {
  title: string;
  segments: readonly Segment[];
  rate: RateName;
  /** The cases a segment's rate counts, or all it divides by. */
  casesHref: (segment: Segment, part: "positives" | "all") => string;
  /** The same page for this segment alone. */
  filterHref: (segment: Segment) => string;
};

/** One rate for each segment: estimate and interval on one scale, with n. Small cells are greyed. */
export function SegmentPlot(props: SegmentPlotProps) {
  const { rate, segments, title } = props;
  const max = Math.min(1, Math.max(0.05, ...segments.map((one) => scaleOf(one, rate))) * 1.05);
  return (
    <section aria-label={title} className="min-w-0">
      <h3 className="mb-1 font-semibold text-sm">{title}</h3>
      {segments.length === 0 ? (
        <p className="py-2 text-ink-3 text-sm">No cases yet.</p>
      ) : (
        <>
          <div
            aria-hidden
            className="grid grid-cols-[minmax(72px,132px)_1fr_60px_92px_52px] gap-3 text-[11px] text-ink-3"
          >
            <span />
            <span className="flex justify-between">
              <span>0</span>
              <span>{formatPercent(max, 0)}</span>
            </span>
            <span />
            <span>95 %</span>
            <span className="text-right">n</span>
          </div>
          <ul>
            {segments.map((segment) => (
              <Row
                key={`${segment.model}/${segment.value}`}
                {...props}
                segment={segment}
                max={max}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function scaleOf(segment: Segment, rate: RateName): number {
  const { interval, n } = segment.rates[rate];
  return n < TOO_FEW ? 0 : (interval?.high ?? 0);
}

function Row(props: SegmentPlotProps & { segment: Segment; max: number }) {
  const { max, segment } = props;
  const { interval, n, positives } = segment.rates[props.rate];
  const name = segment.value ?? "not given";
  const enough = interval !== null && n >= TOO_FEW;
  return (
    <li className="grid min-h-7 grid-cols-[minmax(72px,132px)_1fr_60px_92px_52px] items-center gap-3 text-sm">
      <a
        href={props.filterHref(segment)}
        className={`truncate hover:underline ${enough ? "" : "text-ink-3"}`}
        title={`Show ${name} alone`}
      >
        {segment.kind === "version" && segment.model !== null ? `${segment.model} ${name}` : name}
      </a>
      {enough ? (
        <IntervalBar point={positives / n} low={interval.low} high={interval.high} max={max} />
      ) : (
        <span className="text-ink-3 text-xs">too few</span>
      )}
      <span className="text-right font-semibold">
        {enough ? (
          <a href={props.casesHref(segment, "positives")} data-figure className="hover:underline">
            {formatPercent(positives / n)}
          </a>
        ) : null}
      </span>
      <span className="text-ink-3 text-xs">
        {enough ? formatInterval(interval.low, interval.high) : null}
      </span>
      <span className="text-right text-ink-3">
        {n === 0 ? (
          0
        ) : (
          <a
            href={props.casesHref(segment, "all")}
            data-figure
            aria-label={`n = ${formatCount(n)}, the cases of ${name}`}
            className="block py-1 hover:underline"
          >
            {formatCount(n)}
          </a>
        )}
      </span>
    </li>
  );
}
