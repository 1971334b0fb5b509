import { Skeleton } from "@/components/ui/skeleton";
import { TableSkeleton } from "@/components/ui/table-skeleton";
import { EVALUATED_FIELDS } from "@/lib/core/evaluation/score-reading";
import { REQUEST_LABELS } from "@/lib/core/rubric/label";

const SAMPLES = [
  { name: "prompt", width: "w-1/2 min-w-[220px]" },
  { name: "request", width: "min-w-24" },
  { name: "response", width: "min-w-24" },
  { name: "judgement", width: "min-w-20" },
  { name: "split", width: "min-w-14" },
];

/** A set's coverage, samples and releases before they are there. */
export function SetSkeleton({ compares }: { compares: boolean }) {
  return (
    <>
      <div aria-hidden className="flex h-[42px] flex-col justify-around">
        <Skeleton className="h-3.5 w-full max-w-[60ch]" />
        <Skeleton className="h-3.5 w-2/3 max-w-[40ch]" />
      </div>
      <div className="mt-6 grid gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_300px]">
        <div className="min-w-0">
          <h2 className="mb-2 font-semibold text-sm">What it covers</h2>
          <TableSkeleton
            says="Counting what it covers"
            columns={["request", "complied", "partial", "refused", "no answer", "prompt only"].map(
              (name) => ({ name, width: "min-w-20" }),
            )}
            rows={REQUEST_LABELS.length}
          />
          {compares ? (
            <>
              <h2 className="mt-8 mb-1 font-semibold text-sm">How the scorers agree with it</h2>
              <AgreementSkeleton />
            </>
          ) : null}
          <h2 className="mt-8 mb-2 font-semibold text-sm">Working version</h2>
          <SamplesSkeleton />
        </div>
        <div>
          <h2 className="mb-3 font-semibold text-sm">Releases</h2>
          <div aria-hidden className="ml-1.5 flex flex-col gap-2 border-line-strong border-l pl-5">
            <Skeleton className="h-3.5 w-20" />
            <Skeleton className="h-3 w-48" />
            <Skeleton className="h-3 w-32" />
          </div>
        </div>
      </div>
    </>
  );
}

/** A page of samples before they are there. */
export function SamplesSkeleton() {
  return <TableSkeleton says="Loading the samples" columns={SAMPLES} rows={12} />;
}

/** A release with its samples before its hash is checked. */
export function ReleaseSkeleton() {
  return (
    <>
      <div aria-hidden className="flex flex-col gap-2.5 pt-1">
        <Skeleton className="h-3.5 w-80 max-w-full" />
        <Skeleton className="h-3 w-[480px] max-w-full" />
      </div>
      <h2 className="mt-7 mb-2 font-semibold text-sm">Changelog</h2>
      <ul aria-hidden className="border-line border-t">
        {["w-2/3", "w-1/2", "w-3/5", "w-2/5"].map((width) => (
          <li key={width} className="flex h-[41px] items-center gap-4 border-line border-b">
            <Skeleton className="h-5 w-14" />
            <Skeleton className={`h-3 ${width}`} />
          </li>
        ))}
      </ul>
      <h2 className="mt-8 mb-2 font-semibold text-sm">Samples</h2>
      <SamplesSkeleton />
    </>
  );
}

/** The list of sets before it is there. */
export function SetListSkeleton() {
  return (
    <div aria-busy>
      <span className="sr-only">Loading the sets</span>
      <ul aria-hidden className="grid gap-3 lg:grid-cols-2">
        {[0, 1, 2, 3].map((set) => (
          <li key={set} className="rounded-lg border border-line bg-surface px-[18px] py-4">
            <Skeleton className="my-1 h-4 w-36" />
            <Skeleton className="mt-3 h-3 w-5/6" />
            <Skeleton className="mt-2 h-3 w-2/3" />
            <Skeleton className="mt-4 mb-1 h-3 w-56" />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How the scorers agree, before it is counted. */
export function AgreementSkeleton() {
  return (
    <>
      <div aria-hidden className="mb-2 flex flex-col gap-2 pt-1 pb-0.5">
        <Skeleton className="h-3 w-full max-w-[72ch]" />
        <Skeleton className="h-3 w-2/3 max-w-[48ch]" />
      </div>
      <TableSkeleton
        says="Counting how the scorers agree"
        columns={["Field", "In force", "Reference", "Commonest label alone"].map((name) => ({
          name,
          width: "min-w-32",
        }))}
        rows={EVALUATED_FIELDS.length}
      />
    </>
  );
}
