import type { ReactNode } from "react";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";

type BesideSkeletonProps = {
  before: ReactNode;
  /** Of what is opened, in the header where it will stay. */
  title: ReactNode;
  /** What is awaited, as it is read out. */
  says: string;
};

const TURNS = [
  ["w-2/5", "w-3/5"],
  ["w-5/6", "w-4/5", "w-2/3"],
  ["w-1/2"],
  ["w-3/4", "w-5/6", "w-2/5"],
];
const FACTS = ["w-24", "w-32", "w-20", "w-28", "w-16", "w-36"];

/** A conversation with what is known about it at its right, before either is there. */
export function BesideSkeleton({ before, title, says }: BesideSkeletonProps) {
  return (
    <div className="flex h-full flex-col">
      <PageHeader before={before} title={title} />
      <div
        aria-busy
        className="grid min-h-0 flex-1 grid-cols-1 lg:grid-cols-[minmax(0,1fr)_minmax(380px,440px)]"
      >
        <span className="sr-only">{says}</span>
        <div aria-hidden className="flex max-w-[88ch] flex-col gap-6 px-6 py-6">
          {TURNS.map((lines) => (
            <div key={lines.join()} className="grid grid-cols-[64px_minmax(0,1fr)] gap-x-4">
              <Skeleton className="mt-0.5 ml-auto h-3 w-14" />
              <div className="flex flex-col gap-2.5">
                {lines.map((width) => (
                  <Skeleton key={width} className={`h-3.5 ${width}`} />
                ))}
              </div>
            </div>
          ))}
        </div>
        <div aria-hidden className="border-line bg-sunken px-5 py-4 max-lg:border-t lg:border-l">
          <Skeleton className="mb-4 h-3.5 w-20" />
          {FACTS.map((width) => (
            <div key={width} className="flex h-7 items-center gap-6">
              <Skeleton className="h-3 w-24" />
              <Skeleton className={`h-3 ${width}`} />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
