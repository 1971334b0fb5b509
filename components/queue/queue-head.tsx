import { ROW_GRID } from "@/components/queue/queue-columns";
import { DimensionMark } from "@/components/rubric/dimension-mark";
import { classNames } from "@/components/ui/class-names";
import { DIMENSIONS } from "@/lib/core/rubric/label";

type QueueHeadProps = {
  /** Null where nothing can be selected. */
  all: { checked: boolean; some: boolean; onToggle: () => void } | null;
};

const HEAD = "hidden text-left font-medium text-ink-2 text-xs @[640px]:block";

/** The names of the columns. Where rows have two lines they are only read. */
export function QueueHead({ all }: QueueHeadProps) {
  return (
    <thead className="sticky top-0 z-[1] block">
      <tr
        aria-rowindex={1}
        className={classNames(
          ROW_GRID,
          "h-0 overflow-hidden bg-ground font-medium @[640px]:h-8 @[640px]:border-line @[640px]:border-b",
        )}
      >
        {all === null ? null : (
          <th scope="col" className="col-start-1 flex items-center">
            <input
              type="checkbox"
              aria-label="Select all loaded cases"
              checked={all.checked}
              ref={(box) => {
                if (box !== null) box.indeterminate = all.some && !all.checked;
              }}
              onChange={all.onToggle}
              className="size-4"
            />
          </th>
        )}
        <th scope="col" className={classNames(HEAD, "col-start-2 @[640px]:text-right")}>
          <abbr title="Priority" className="no-underline">
            Prio
          </abbr>
        </th>
        <th scope="col" className={HEAD}>
          Case
        </th>
        <th scope="col" className={HEAD}>
          Request
        </th>
        <th scope="col" className={HEAD} title="What should have been done, and what was">
          should·did
        </th>
        <th scope="col" className="hidden grid-cols-3 justify-items-center @[640px]:grid">
          {DIMENSIONS.map((dimension) => (
            <DimensionMark key={dimension} dimension={dimension} iconOnly />
          ))}
        </th>
        <th scope="col" className="hidden text-left font-medium text-ink-2 text-xs @[960px]:block">
          Model
        </th>
        <th scope="col" className={HEAD}>
          Age · due
        </th>
        <th scope="col" className={HEAD}>
          <span className="sr-only @[960px]:not-sr-only">Who</span>
        </th>
      </tr>
    </thead>
  );
}
