import { formatDuration } from "@/components/ui/format-duration";
import { formatInstant } from "@/components/ui/format-instant";
import type { QueueRow } from "@/lib/contract/queue";
import type { CaseStatus } from "@/lib/core/review/queue-filters";

type AgeCellProps = { row: QueueRow; nowMs: number; timeZone: string };

const DONE: Readonly<Record<CaseStatus, string>> = {
  waiting: "",
  resolved: "resolved",
  not_selected: "not selected",
  scoring: "scoring",
};

const SOON_MS = 3_600_000;

/** How long ago a case came in, and until when it is due, or what became of it. */
export function AgeCell({ row, nowMs, timeZone }: AgeCellProps) {
  return (
    <td className="col-start-5 row-start-2 truncate text-right text-xs tabular-nums @[640px]:col-start-auto @[640px]:row-start-auto @[640px]:text-left">
      <time
        dateTime={row.createdAt}
        title={`Came in ${formatInstant(row.createdAt, timeZone)} ${timeZone}`}
        className="text-ink-2"
      >
        {coarse(nowMs - Date.parse(row.createdAt))}
      </time>
      <Due row={row} nowMs={nowMs} timeZone={timeZone} />
    </td>
  );
}

function Due({ row, nowMs, timeZone }: AgeCellProps) {
  if (row.status !== "waiting") return <span className="text-ink-3"> · {DONE[row.status]}</span>;
  if (row.dueAt === null) return null;
  const left = Date.parse(row.dueAt) - nowMs;
  return (
    <>
      <span className="text-ink-3"> · </span>
      <time
        dateTime={row.dueAt}
        title={`Due ${formatInstant(row.dueAt, timeZone)} ${timeZone}`}
        className={dueTone(left)}
      >
        {left < 0 ? `overdue ${coarse(-left)}` : `due ${coarse(left)}`}
      </time>
    </>
  );
}

function dueTone(leftMs: number): string {
  if (leftMs < 0) return "font-medium text-fail";
  return leftMs < SOON_MS ? "text-warn" : "text-ink-3";
}

/** A length of time in its largest unit: "3 h". */
function coarse(lengthMs: number): string {
  return formatDuration(Math.max(lengthMs, 1_000)).split(" ").slice(0, 2).join(" ");
}
