import { TextLine } from "@/components/home/text-line";
import { Skeleton } from "@/components/ui/skeleton";

/** What waits, before it is counted. */
export function WaitingSkeleton() {
  return (
    <div aria-busy className="flex min-h-9 flex-wrap items-center gap-x-5 gap-y-3">
      <span className="sr-only">Counting the cases that wait for you</span>
      <div className="flex h-[63px] w-72 items-center gap-5 sm:h-[31px]">
        <Skeleton className="h-6 w-10" />
        <Skeleton className="h-3.5 w-56" />
      </div>
      <Skeleton className="ml-auto h-9 w-28 rounded-md" />
    </div>
  );
}

/** The line of one's own day, before it is counted. */
export function OwnDaySkeleton() {
  return (
    <div aria-busy className="min-h-[21px] text-sm">
      <span className="sr-only">Counting your day</span>
      <TextLine width="w-60" />
    </div>
  );
}

/** The line of corrections, before they are counted. */
export function CorrectionsSkeleton() {
  return (
    <div
      aria-busy
      className="flex min-h-[45px] items-center rounded-lg border border-line bg-surface px-[18px]"
    >
      <span className="sr-only">Counting the corrections</span>
      <TextLine width="w-2/5" />
    </div>
  );
}
