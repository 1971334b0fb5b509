import type { PartProps } from "@/components/home/part";
import { Part } from "@/components/home/part";
import { TextLine } from "@/components/home/text-line";

type PartSkeletonProps = PartProps & {
  /** How many rows its list will have, how high each is in px, and whether a larger line stands above. */
  rows: number;
  rowPx?: number;
  lead?: boolean;
  /** Of its foot. */
  footLines?: number;
};

const WIDTHS = ["w-2/3", "w-1/2", "w-3/5", "w-2/5"];

/** A part of the loop before its figures are there, as high as it will be. */
export function PartSkeleton({
  rows,
  rowPx = 25,
  lead = false,
  footLines = 1,
  ...place
}: PartSkeletonProps) {
  return (
    <Part
      {...place}
      foot={Array.from({ length: footLines }, (_, line) => line).map((line) => (
        <TextLine key={line} width={line === 0 ? "w-4/5" : "w-2/5"} />
      ))}
    >
      <div aria-busy>
        <span className="sr-only">Loading the figures</span>
        {lead ? (
          <div className="mb-2.5 text-lg">
            <TextLine width="w-1/2" />
          </div>
        ) : null}
        {Array.from({ length: rows }, (_, row) => row).map((row) => (
          <div key={row} className="flex items-center" style={{ height: rowPx }}>
            <TextLine width={WIDTHS[row % WIDTHS.length] ?? "w-1/2"} />
          </div>
        ))}
      </div>
    </Part>
  );
}
