"use client";

import { Tooltip } from "@/components/ui/tooltip";
import type { QueueRow } from "@/lib/contract/queue";

type PriorityCellProps = { row: QueueRow; reachable: boolean };

/** How urgent a case is; what that is made of on hover and focus. */
export function PriorityCell({ row, reachable }: PriorityCellProps) {
  const { priority, priorityReasons: reasons } = row;
  return (
    <td className="col-start-2 row-start-2 flex justify-end @[640px]:row-start-auto">
      {row.status === "waiting" ? (
        <Tooltip text={<Reasons reasons={reasons} />}>
          {(describedBy) => (
            <button
              type="button"
              tabIndex={reachable ? 0 : -1}
              aria-label={`Priority ${priority}`}
              aria-describedby={describedBy}
              className="min-w-7 rounded-sm px-0.5 text-right tabular-nums"
            >
              <span className={priority >= 100 ? "font-semibold text-ink" : "text-ink-2"}>
                {priority}
              </span>
            </button>
          )}
        </Tooltip>
      ) : (
        <span className="px-0.5 text-ink-3">–</span>
      )}
    </td>
  );
}

function Reasons({ reasons }: { reasons: QueueRow["priorityReasons"] }) {
  if (reasons.length === 0) return "Nothing makes it more urgent than the others.";
  return (
    <ul className="flex flex-col gap-1">
      {reasons.map(({ part, points, sentence }) => (
        <li key={part} className="flex justify-between gap-4">
          <span>{sentence}</span>
          <span className="tabular-nums">{points > 0 ? `+${points}` : points}</span>
        </li>
      ))}
    </ul>
  );
}
