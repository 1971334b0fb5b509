import { Suspense } from "react";
import { AuditLayout } from "@/components/audit/audit-layout";
import { ConfusionGrid } from "@/components/audit/confusion-grid";
import type { Changes, Figure } from "@/components/audit/figure-address";
import { auditSearch, figureSearch } from "@/components/audit/figure-address";
import { HEADLINE_TILES } from "@/components/audit/headline-tiles";
import { LedgerList } from "@/components/audit/ledger-list";
import { narrowTo } from "@/components/audit/narrow-to";
import { RateLinks } from "@/components/audit/rate-links";
import { RATE_WORDS } from "@/components/audit/rate-names";
import { RateTile } from "@/components/audit/rate-tile";
import { ScorersSay, ScorersSayShape } from "@/components/audit/scorers-say";
import { SEGMENT_KINDS } from "@/components/audit/segment-kinds";
import { SegmentPlot } from "@/components/audit/segment-plot";
import { TableNotes } from "@/components/audit/table-notes";
import type { AuditPageQuery, AuditView, Segment } from "@/lib/contract/audit";
import type { RateName } from "@/lib/core/audit/audit-rates";
import type { SegmentKind } from "@/lib/core/audit/segment";

type AuditReportProps = {
  project: string;
  query: AuditPageQuery;
  view: AuditView;
  /** Whether the reader rates cases, so that some may be held back from them. */
  mayRate: boolean;
  /** What the scorer says, to stand beside what people say; null where the figures are its own. */
  automated: Promise<AuditView> | null;
};

/** The audit's figures: headline rates, the table, the ledger, and the chosen rate by segment. */
export function AuditReport({ automated, mayRate, project, query, view }: AuditReportProps) {
  const ranked = query.rate;
  const cases = (figure: Figure, changes?: Changes) =>
    `/p/${project}/audit/cases?${figureSearch(query, figure, changes)}`;
  return (
    <AuditLayout
      tiles={HEADLINE_TILES.map((tile) => (
        <RateTile
          key={tile.name}
          {...tile}
          rates={view.rates}
          foot={
            automated === null ? undefined : (
              <Suspense fallback={<ScorersSayShape />}>
                <ScorersSay
                  name={tile.name}
                  automated={automated}
                  href={`?${auditSearch(query, { basis: "automated" })}`}
                />
              </Suspense>
            )
          }
          href={(rate, part) => cases({ rate, part })}
        />
      ))}
      table={
        <>
          <ConfusionGrid
            table={view.table}
            href={(expected, outcome) => cases({ expected, outcome })}
          />
          <TableNotes
            outside={view.table.outside}
            outsideHref={cases({ cell: "outside" })}
            drawRates={view.drawRates.length}
          />
        </>
      }
      ledger={
        <LedgerList
          ledger={view.ledger}
          mayRate={mayRate}
          href={(line, basis) => cases({ line }, basis === null ? {} : { basis })}
        />
      }
      choice={<RateLinks project={project} query={query} />}
      segments={SEGMENT_KINDS.map(({ kind, title }) => (
        <SegmentPlot
          key={kind}
          title={`${RATE_WORDS[ranked].name} ${title}`}
          segments={ordered(view.segments, kind, ranked)}
          rate={ranked}
          casesHref={(segment, part) => cases({ rate: ranked, part }, narrowTo(query, segment))}
          filterHref={(segment) => `?${auditSearch(query, narrowTo(query, segment))}`}
        />
      ))}
    />
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
