import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";

/** The playground before it is there. */
export function PlaygroundSkeleton() {
  return (
    <>
      <PageHeader title="Playground" />
      <div
        aria-busy
        className="grid gap-10 px-4 py-5 md:px-8 md:py-[26px] lg:grid-cols-[minmax(0,9fr)_minmax(0,11fr)]"
      >
        <span className="sr-only">Opening the playground</span>
        <div className="flex flex-col gap-2.5">
          <Skeleton className="h-[112px] w-full" />
          <Skeleton className="h-[112px] w-full" />
        </div>
        <Skeleton className="h-[380px] w-full" />
      </div>
    </>
  );
}
