import { Skeleton } from "@/components/ui/skeleton";

/** A line of text before it is there, as high as a line of the text around it. */
export function TextLine({ width }: { width: string }) {
  return (
    <span aria-hidden className="flex w-full items-center">
      <Skeleton className={`h-3 ${width}`} />
      {"\u00a0"}
    </span>
  );
}
