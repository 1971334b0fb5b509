import { classNames } from "@/components/ui/class-names";

/** A grey shape in the place of what is loading. The region around it says `aria-busy`. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span
      aria-hidden
      className={classNames("block animate-pulse rounded-sm bg-line", className ?? "h-4 w-full")}
    />
  );
}
