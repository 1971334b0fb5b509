import { AuditLayout } from "@/components/audit/audit-layout";
import { HEADLINE_TILES } from "@/components/audit/headline-tiles";
import { ledgerLines } from "@/components/audit/ledger-lines";
import { RATE_WORDS } from "@/components/audit/rate-names";
import { RateTileFrame } from "@/components/audit/rate-tile-frame";
import { SEGMENT_KINDS } from "@/components/audit/segment-kinds";
import { Skeleton } from "@/components/ui/skeleton";
import { ACTIONS } from "@/lib/core/rubric/label";

/** The audit's page while its figures are counted: the same places, as large as they will be. */
export function AuditSkeleton({ hasFoot, mayRate }: { mayRate: boolean; hasFoot: boolean }) {
  return (
    <div aria-busy>
      <p className="sr-only">Counting the figures</p>
      <div aria-hidden>
        <AuditLayout
          tiles={HEADLINE_TILES.map(({ name, beside }) => (
            <RateTileFrame
              key={name}
              name={name}
              tall={beside !== undefined}
              foot={hasFoot ? <Skeleton className="h-3 w-3/4" /> : undefined}
            >
              <Skeleton className="mt-2 h-6 w-20" />
              <Skeleton className="mt-2.5 h-3 w-5/6" />
              <Skeleton className="mt-1.5 h-3 w-2/3" />
              {beside === undefined ? null : <Skeleton className="mt-3 h-3 w-3/4" />}
            </RateTileFrame>
          ))}
          table={<TableShape />}
          ledger={ledgerLines(mayRate).map(({ key }, row) => (
            <div
              key={key}
              className="flex items-center justify-between border-line border-t py-1.5 text-sm"
            >
              <Skeleton className={`h-3 ${WIDTHS[row % WIDTHS.length]}`} />
              {"\u00a0"}
              <Skeleton className="h-3 w-8" />
            </div>
          ))}
          choice={
            <div className="flex flex-wrap gap-1">
              {Object.keys(RATE_WORDS).map((name) => (
                <Skeleton key={name} className="h-7 w-28 rounded-md" />
              ))}
            </div>
          }
          segments={SEGMENT_KINDS.map(({ kind }) => <SegmentShape key={kind} />)}
        />
      </div>
    </div>
  );
}

const WIDTHS = ["w-1/2", "w-2/5", "w-1/3"];
const SEGMENT_ROWS = 3;

function rows(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function TableShape() {
  return (
    <>
      {["head", ...ACTIONS].map((row) => (
        <div
          key={row}
          className="grid h-9 grid-cols-[22%_repeat(5,1fr)] items-center border-line border-t first-of-type:border-t-0"
        >
          <Skeleton className="h-3 w-2/3" />
          {rows(5).map((cell) => (
            <Skeleton key={cell} className="mr-2.5 ml-auto h-3 w-8" />
          ))}
        </div>
      ))}
      <p className="mt-1.5 flex items-center text-xs">
        <Skeleton className="h-3 w-1/2" />
        {"\u00a0"}
      </p>
    </>
  );
}

function SegmentShape() {
  return (
    <div>
      <Skeleton className="mb-1 h-[19px] w-44" />
      <div className="h-4" />
      {rows(SEGMENT_ROWS).map((row) => (
        <div
          key={row}
          className="grid min-h-7 grid-cols-[minmax(72px,132px)_1fr_52px] items-center gap-3"
        >
          <Skeleton className={`h-3 ${WIDTHS[row % WIDTHS.length]}`} />
          <Skeleton className="h-1.5 w-full" />
          <Skeleton className="ml-auto h-3 w-8" />
        </div>
      ))}
    </div>
  );
}
