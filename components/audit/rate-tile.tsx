import type { ReactNode } from "react";
import { RATE_WORDS } from "@/components/audit/rate-names";
import { RateTileFrame } from "@/components/audit/rate-tile-frame";
import { formatCount } from "@/components/ui/format-count";
import { formatPercent } from "@/components/ui/format-percent";
import type { Rate, RateName } from "@/lib/core/audit/audit-rates";

type RateTileProps = {
  name: RateName;
  rates: Record<RateName, Rate>;
  /** A second reading of the same question, in small. */
  beside?: RateName;
  /** What others say about it; undefined where nobody else is asked. */
  foot?: ReactNode;
  /** The cases a rate counts, or all it divides by. */
  href: (name: RateName, part: "positives" | "all") => string;
};

/** One headline rate: the figure, its interval, what it counts and what it divides by. */
export function RateTile({ beside, foot, href, name, rates }: RateTileProps) {
  const rate = rates[name];
  const words = RATE_WORDS[name];
  return (
    <RateTileFrame name={name} tall={beside !== undefined} foot={foot}>
      {rate.interval === null ? (
        <p className="mt-1 font-semibold text-ink-3 text-xl">no cases yet</p>
      ) : (
        <a
          href={href(name, "positives")}
          data-figure
          className="mt-1 block rounded-sm font-semibold text-[26px] leading-tight tracking-[-0.02em] hover:text-accent"
        >
          {formatPercent(rate.positives / rate.n)}
        </a>
      )}
      <p className="mt-0.5 text-ink-2 text-xs">
        {rate.interval === null ? null : (
          <>
            {formatPercent(rate.interval.low)} to {formatPercent(rate.interval.high)} ·{" "}
          </>
        )}
        {formatCount(rate.positives)} of{" "}
        {rate.n === 0 ? (
          "n = 0"
        ) : (
          <a
            href={href(name, "all")}
            data-figure
            className="underline decoration-line-strong underline-offset-2 hover:text-ink"
          >
            n = {formatCount(rate.n)}
          </a>
        )}{" "}
        that {words.of}
      </p>
      {beside === undefined || rates[beside].interval === null ? null : (
        <p className="mt-1.5 text-ink-3 text-xs">
          <a
            href={href(beside, "positives")}
            data-figure
            className="underline decoration-line-strong underline-offset-2 hover:text-ink"
          >
            {RATE_WORDS[beside].name.split(", ")[1]}
          </a>{" "}
          {formatPercent(rates[beside].positives / rates[beside].n)} [
          {formatPercent(rates[beside].interval.low)}, {formatPercent(rates[beside].interval.high)}]
        </p>
      )}
    </RateTileFrame>
  );
}
