import { DIMENSION_LOOK } from "@/components/rubric/dimension-look";
import { DIMENSION_NAMES } from "@/components/rubric/dimension-names";
import { formatCount } from "@/components/ui/format-count";
import { formatInterval } from "@/components/ui/format-interval";
import { formatPercent } from "@/components/ui/format-percent";
import type { Agreement } from "@/lib/core/evaluation/agreement";
import type { Dimension } from "@/lib/core/rubric/label";

type AgreementCellProps = {
  dimension: Dimension;
  agreement: Agreement | undefined;
  reference: Agreement | undefined;
};

/** How often the scorer in force agrees on a dimension: rate, interval and n; smaller, the reference. */
export function AgreementCell({ dimension, agreement, reference }: AgreementCellProps) {
  return (
    <div className="min-w-0">
      <dt className="sr-only">{DIMENSION_NAMES[dimension]}</dt>
      <dd>
        {agreement === undefined || agreement.interval === null ? (
          <span className="text-ink-3 text-sm">
            {agreement !== undefined && agreement.waiting > 0 ? "being scored" : "no label"}
          </span>
        ) : (
          <Figures dimension={dimension} agreement={agreement} reference={reference} />
        )}
      </dd>
    </div>
  );
}

function Figures({
  dimension,
  agreement,
  reference,
}: AgreementCellProps & { agreement: Agreement }) {
  const { agreed, commonest, interval, n } = agreement;
  const share = (count: number) => `${(100 * count) / n}%`;
  return (
    <>
      <span className="flex flex-wrap items-baseline gap-x-1.5 tabular-nums">
        <b className="font-semibold">{formatPercent(agreed / n, 0)}</b>
        {interval === null ? null : (
          <span className="text-ink-2 text-xs">
            {formatInterval(interval.low, interval.high, 0)}
          </span>
        )}
      </span>
      <span aria-hidden className="relative my-0.5 block h-1.5 rounded-[2px] bg-sunken">
        <span
          className={`absolute inset-y-0 left-0 rounded-[2px] ${DIMENSION_LOOK[dimension].bar}`}
          style={{ width: share(agreed) }}
        />
        <span
          className="absolute -inset-y-[2px] -ml-px w-0.5 bg-ink outline outline-surface"
          style={{ left: share(commonest) }}
        />
      </span>
      <span
        className="block truncate text-ink-3 text-xs tabular-nums"
        title={`Always giving the commonest label would agree on ${formatPercent(commonest / n, 0)}`}
      >
        n={formatCount(n)}
        {reference === undefined || reference.n === 0
          ? ""
          : ` · ref. ${formatPercent(reference.agreed / reference.n, 0)}`}
      </span>
    </>
  );
}
