import { Skeleton } from "@/components/ui/skeleton";

/** The desk while its first item comes, in the shape it will have. */
export function DeskSkeleton() {
  return (
    <div
      aria-busy="true"
      className="grid min-h-0 flex-1 lg:grid-cols-[minmax(0,1fr)_372px] xl:grid-cols-[minmax(0,1fr)_372px_316px]"
    >
      <div className="flex flex-col gap-8 px-7 py-7">
        <span className="sr-only">The next case is on its way.</span>
        <Skeleton className="ml-[102px] h-5 w-3/5" />
        <Skeleton className="ml-[102px] h-24 w-4/5" />
        <Skeleton className="ml-[102px] h-5 w-2/5" />
      </div>
      <div className="hidden flex-col gap-6 border-line border-l bg-surface px-[18px] py-5 lg:flex">
        <Skeleton className="h-[70px]" />
        <Skeleton className="h-8" />
        <Skeleton className="h-[110px]" />
        <Skeleton className="h-8" />
        <Skeleton className="h-10" />
        <Skeleton className="h-20" />
      </div>
      <div className="hidden flex-col gap-4 border-line border-l bg-sunken px-[18px] py-5 xl:flex">
        <Skeleton className="h-4 w-1/2" />
        <Skeleton className="h-24" />
        <Skeleton className="h-16" />
      </div>
    </div>
  );
}
