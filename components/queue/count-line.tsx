import { Button } from "@/components/ui/button";
import { formatCount } from "@/components/ui/format-count";
import type { QueueCount, QueueFilter } from "@/lib/contract/queue";

type CountLineProps = {
  count: QueueCount | null;
  filter: QueueFilter;
  /** They could not be counted; the count that is there may be out of date. */
  failed: boolean;
  onRetry: () => void;
};

/** How many cases the filters find: "1,204 waiting", and "1,000+" from there. Read out as it changes. */
export function CountLine({ count, filter, failed, onRetry }: CountLineProps) {
  return (
    <div className="flex min-w-24 items-center gap-2 text-sm">
      <p role="status" className="text-ink-2 tabular-nums">
        <Words count={count} filter={filter} failed={failed} />
      </p>
      {failed ? (
        <Button size="sm" variant="quiet" onClick={onRetry}>
          Count again
        </Button>
      ) : null}
    </div>
  );
}

function Words({ count, filter, failed }: Omit<CountLineProps, "onRetry">) {
  if (count === null)
    return <span className="text-ink-3">{failed ? "not counted" : "counting"}</span>;
  const word = filter.status === "waiting" ? "waiting" : "found";
  const counted = `${formatCount(count.count)}${count.atLeast ? "+" : ""} ${word}`;
  return failed ? `${counted} when last counted` : counted;
}
