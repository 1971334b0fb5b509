import { classNames } from "@/components/ui/class-names";

type ProgressProps = {
  label: string;
  /** How far, from 0 to 1; null while that is not known. */
  value: number | null;
  className?: string;
};

/** How far something has come. Write the figures beside it: the bar alone is no text. */
export function Progress({ label, value, className }: ProgressProps) {
  const percent = value === null ? null : Math.round(Math.min(Math.max(value, 0), 1) * 100);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent ?? undefined}
      className={classNames("h-1.5 w-full overflow-hidden rounded-sm bg-line", className)}
    >
      <div
        className={classNames("h-full bg-accent", percent === null && "w-1/3 animate-pulse")}
        style={percent === null ? undefined : { width: `${percent}%` }}
      />
    </div>
  );
}
