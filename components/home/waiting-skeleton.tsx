import { Skeleton } from "@/components/ui/skeleton";

/** What waits, before it is counted. */
export function WaitingSkeleton() {
  return (
    <div aria-busy className="flex min-h-9 flex-wrap items-center gap-x-5 gap-y-3">
      <span className="sr-only">Counting the cases that wait for you</span>
      <div className="flex h-[31px] w-72 items-center gap-5">
        <Skeleton className="h-6 w-10" />
        <Skeleton className="h-3.5 w-56" />
      </div>
      <Skeleton className="ml-auto h-9 w-28 rounded-md" />
    </div>
  );
}
