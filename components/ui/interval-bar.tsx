import { classNames } from "@/components/ui/class-names";
import { formatPercent } from "@/components/ui/format-percent";

type IntervalBarProps = {
  /** Proportions from 0 to 1. */
  point: number;
  low: number;
  high: number;
  /** What the right end stands for; bars to be compared share it. */
  max?: number;
  /** Leave out where the same figures stand beside the bar. */
  label?: string;
  className?: string;
};

/** A rate on a line: the tick is the estimate, the band its interval. With a `label` it is read out. */
export function IntervalBar(props: IntervalBarProps) {
  const { point, low, high, max = 1, label, className } = props;
  const at = (value: number) => `${(Math.min(Math.max(value / max, 0), 1) * 100).toFixed(2)}%`;
  const reading =
    label === undefined
      ? { "aria-hidden": true }
      : {
          role: "img",
          "aria-label": `${label}: ${formatPercent(point)}, between ${formatPercent(low)} and ${formatPercent(high)}`,
        };
  return (
    <span
      {...reading}
      className={classNames(
        "relative block h-3.5 before:absolute before:inset-x-0 before:top-1/2 before:h-px before:bg-line-strong",
        className,
      )}
    >
      <span
        className="absolute top-[5px] h-1 rounded-sm bg-[color-mix(in_oklab,var(--accent)_45%,var(--surface))]"
        style={{ left: at(low), right: `calc(100% - ${at(high)})` }}
      />
      <span
        className="absolute top-0.5 -ml-[1.5px] h-2.5 w-[3px] rounded-[1px] bg-accent"
        style={{ left: at(point) }}
      />
    </span>
  );
}
