import type { ComponentProps } from "react";
import { Part } from "@/components/home/part";
import { Skeleton } from "@/components/ui/skeleton";

type PartSkeletonProps = Pick<ComponentProps<typeof Part>, "number" | "title"> & {
  /** How many rows its list will have, and whether a larger line stands above them. */
  rows: number;
  lead?: boolean;
};

const WIDTHS = ["w-2/3", "w-1/2", "w-3/5", "w-2/5"];

/** A part of the loop before its figures are there, as high as it will be. */
export function PartSkeleton({ number, title, rows, lead = false }: PartSkeletonProps) {
  return (
    <Part number={number} title={title} foot={<Line width="w-3/5" />}>
      <div aria-busy>
        <span className="sr-only">Loading {title}</span>
        {lead ? (
          <div className="mb-2.5 text-lg">
            <Line width="w-1/2" />
          </div>
        ) : null}
        <div className="flex flex-col gap-1">
          {Array.from({ length: rows }, (_, row) => row).map((row) => (
            <Line key={row} width={WIDTHS[row % WIDTHS.length] ?? "w-1/2"} />
          ))}
        </div>
      </div>
    </Part>
  );
}

/** As high as a line of the text around it. */
function Line({ width }: { width: string }) {
  return (
    <span aria-hidden className="flex items-center">
      <Skeleton className={`h-3 ${width}`} />
      {"\u00a0"}
    </span>
  );
}
