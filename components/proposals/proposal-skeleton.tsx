import { Skeleton } from "@/components/ui/skeleton";

/** A proposal before it is there, in its columns. */
export function ProposalSkeleton() {
  return (
    <div aria-busy className="grid flex-1 gap-8 p-6 lg:grid-cols-[minmax(0,1fr)_380px]">
      <span className="sr-only">Loading the proposal</span>
      <div className="flex flex-col gap-4">
        <Skeleton className="h-5 w-2/3" />
        <Skeleton className="h-32 w-full" />
      </div>
      <div className="flex flex-col gap-3">
        <Skeleton className="h-5 w-1/2" />
        <Skeleton className="h-40 w-full" />
        <Skeleton className="h-20 w-full" />
      </div>
    </div>
  );
}

/** The list of proposals before it is there. */
export function ListSkeleton() {
  return (
    <div aria-busy className="flex flex-col gap-6 overflow-hidden p-4">
      <span className="sr-only">Loading the proposals</span>
      {["w-5/6", "w-2/3", "w-3/4", "w-1/2", "w-4/5"].map((width) => (
        <div key={width} className="flex flex-col gap-2">
          <Skeleton className={`h-3.5 ${width}`} />
          <Skeleton className="h-3 w-1/2" />
          <Skeleton className="h-5 w-1/3" />
        </div>
      ))}
    </div>
  );
}
