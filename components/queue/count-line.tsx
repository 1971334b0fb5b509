import { formatCount } from "@/components/ui/format-count";
import type { QueueCount, QueueFilter } from "@/lib/contract/queue";

type CountLineProps = { count: QueueCount | null; filter: QueueFilter };

/** How many cases the filters find: "1,204 waiting", and "1,000+" from there. Read out as it changes. */
export function CountLine({ count, filter }: CountLineProps) {
  const word = filter.status === "waiting" ? "waiting" : "found";
  return (
    <p role="status" className="min-w-24 text-ink-2 text-sm tabular-nums">
      {count === null ? (
        <span className="text-ink-3">counting</span>
      ) : (
        `${formatCount(count.count)}${count.atLeast ? "+" : ""} ${word}`
      )}
    </p>
  );
}
