import { ConfusionGrid } from "@/components/audit/confusion-grid";
import { auditSearch, figureSearch } from "@/components/audit/figure-address";
import { LedgerList } from "@/components/audit/ledger-list";
import { narrowTo } from "@/components/audit/narrow-to";
import { RateLinks } from "@/components/audit/rate-links";
import { RATE_WORDS } from "@/components/audit/rate-names";
import { RateTile } from "@/components/audit/rate-tile";
import { SegmentPlot } from "@/components/audit/segment-plot";
import { formatCount } from "@/components/ui/format-count";
import type { AuditPageQuery, AuditView, Segment } from "@/lib/contract/audit";
import type { RateName } from "@/lib/core/audit/audit-rates";
import type { SegmentKind } from "@/lib/core/audit/segment";

type AuditReportProps = { project: string; query: AuditPageQuery; view: AuditView };

const KINDS: readonly { kind: SegmentKind; title: string }[] = [
  { kind: "version", title: "by version" },
  { kind: "model", title: "by model" },
  { kind: "category", title: "by category" },
  { kind: "language", title: "by language" },
  { kind: "week", title: "by week" },
];

/** The audit's figures: headline rates, the table, the ledger, and the chosen rate by segment. */
export function AuditReport({ project, query, view }: AuditReportProps) {
  const ranked = query.rate;
  const cases = (figure: Parameters<typeof figureSearch>[1], segment?: Segment) =>
    `/p/${project}/audit/cases?${figureSearch(query, figure, segment && narrowTo(query, segment))}`;
  const rateHref = (rate: RateName, part: "positives" | "all") => cases({ rate, part });
  return (
    <>
      <div className="grid grid-cols-2 overflow-hidden rounded-lg border border-line bg-surface lg:grid-cols-5">
        <RateTile
          name="overRefusal"
          beside="overRefusalFullOnly"
          rates={view.rates}
          href={rateHref}
        />
        <RateTile
          name="underRefusal"
          beside="underRefusalStrict"
          rates={view.rates}
          href={rateHref}
        />
        <RateTile name="refusal" rates={view.rates} href={rateHref} />
        <RateTile name="overconfidence" rates={view.rates} href={rateHref} />
        <RateTile name="missedEscalation" rates={view.rates} href={rateHref} />
      </div>
      <div className="mt-7 grid gap-x-8 gap-y-8 xl:grid-cols-[minmax(0,1fr)_268px]">
        <div className="min-w-0">
          <h2 className="mb-1 font-semibold text-sm">What should have happened, what did</h2>
          <ConfusionGrid
            table={view.table}
            href={(expected, outcome) => cases({ expected, outcome })}
          />
          {view.table.outside > 0 ? (
            <p className="mt-1.5 text-ink-3 text-xs">
              <a
                href={cases({ cell: "outside" })}
                data-figure
                className="underline decoration-line-strong underline-offset-2 hover:text-ink"
              >
                {formatCount(view.table.outside)} more
              </a>{" "}
              are in no cell: no answer was given, or not all was asked.
            </p>
          ) : null}
        </div>
        <aside aria-label="What the figures count">
          <h2 className="mb-2 font-semibold text-sm">What the figures count</h2>
          <LedgerList ledger={view.ledger} />
          {view.drawRates.length > 1 ? (
            <p className="mt-3 text-warn text-xs">
              The random audit drew at {view.drawRates.length} different rates here, and these
              figures weigh every case alike. Look at one period at a time.
            </p>
          ) : null}
        </aside>
      </div>
      <div className="mt-9 mb-5 flex flex-wrap items-center gap-x-4 gap-y-2">
        <h2 className="font-semibold text-sm">By segment</h2>
        <RateLinks project={project} query={query} />
      </div>
      <div className="grid gap-x-10 gap-y-8 xl:grid-cols-2">
        {KINDS.map(({ kind, title }) => (
          <SegmentPlot
            key={kind}
            title={`${RATE_WORDS[ranked].name} ${title}`}
            segments={ordered(view.segments, kind, ranked)}
            rate={ranked}
            casesHref={(segment, part) => cases({ rate: ranked, part }, segment)}
            filterHref={(segment) => `?${auditSearch(query, narrowTo(query, segment))}`}
          />
        ))}
      </div>
      <p className="mt-6 text-ink-3 text-xs">
        Intervals: Wilson, 95 %. Each stands for itself; read together, about one in twenty misses.
      </p>
    </>
  );
}

/** Weeks in order of time, everything else by its rate, the highest first. */
function ordered(segments: readonly Segment[], kind: SegmentKind, rate: RateName): Segment[] {
  const share = ({ rates }: Segment) => rates[rate].positives / Math.max(1, rates[rate].n);
  const found = segments.filter((segment) => segment.kind === kind);
  return kind === "week"
    ? found.sort((one, other) => (one.value ?? "").localeCompare(other.value ?? ""))
    : found.sort((one, other) => share(other) - share(one));
}
