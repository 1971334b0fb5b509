import { ROW_GRID } from "@/components/queue/queue-columns";
import { Skeleton } from "@/components/ui/skeleton";

const ROWS = Array.from({ length: 14 }, (_, index) => index);
const WIDTHS = ["w-3/4", "w-1/2", "w-2/3", "w-5/6"];

/** The list before its rows are there. */
export function QueueSkeleton() {
  return (
    <div aria-busy className="@container min-h-0 flex-1 overflow-hidden [--select:0px]">
      <span className="sr-only">Loading the cases</span>
      <div aria-hidden className="h-8 border-line border-b max-[639px]:hidden" />
      {ROWS.map((row) => (
        <div key={row} aria-hidden className={`${ROW_GRID} h-16 border-line border-b @[640px]:h-9`}>
          <Skeleton className="col-start-2 row-start-2 h-3 w-6 @[640px]:row-start-1" />
          <Skeleton
            className={`col-span-4 col-start-2 row-start-1 h-3.5 @[640px]:col-span-1 @[640px]:col-start-3 ${WIDTHS[row % WIDTHS.length]}`}
          />
          <Skeleton className="col-start-3 row-start-2 h-3 w-20 @[640px]:col-start-4 @[640px]:row-start-1" />
          <Skeleton className="hidden h-3 w-8 @[640px]:block" />
          <Skeleton className="hidden h-3 w-14 @[640px]:block" />
        </div>
      ))}
    </div>
  );
}
