import { Skeleton } from "@/components/ui/skeleton";

/** A case before it is there. */
export function CaseSkeleton() {
  return (
    <div aria-busy className="flex flex-col gap-4 p-5">
      <span className="sr-only">Loading the case</span>
      <Skeleton className="h-5 w-1/3" />
      <Skeleton className="h-4 w-5/6" />
      <Skeleton className="h-4 w-2/3" />
      <Skeleton className="h-28 w-full" />
    </div>
  );
}
