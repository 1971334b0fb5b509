import type { ReactNode } from "react";
import { STATUS_SENTENCES } from "@/components/cases/status-sentences";
import { AsideSection } from "@/components/ui/aside-section";
import { TimeAgo } from "@/components/ui/time-ago";
import type { QueueRow } from "@/lib/contract/queue";

type CaseStatusProps = { row: QueueRow; nowMs: number; timeZone: string; children?: ReactNode };

/** Where a case stands: whether it waits, since when and for whom, how urgent it is and why. */
export function CaseStatus({ row, nowMs, timeZone, children }: CaseStatusProps) {
  const { holder, assignee, dueAt } = row;
  const waits = row.status === "waiting";
  return (
    <AsideSection title="Status" aside={<Came row={row} nowMs={nowMs} timeZone={timeZone} />}>
      <p className="text-ink-2">
        {STATUS_SENTENCES[row.status]}
        {waits && dueAt !== null ? (
          <>
            {" "}
            Due <TimeAgo at={dueAt} nowMs={nowMs} timeZone={timeZone} />.
          </>
        ) : null}
        {holder === null ? null : ` ${holder} has it open.`}
        {holder === null && assignee !== null ? ` It is reserved for ${assignee}.` : null}
      </p>
      {waits ? <Priority row={row} /> : null}
      {children}
    </AsideSection>
  );
}

function Came({ row, nowMs, timeZone }: Pick<CaseStatusProps, "row" | "nowMs" | "timeZone">) {
  return (
    <>
      came in <TimeAgo at={row.createdAt} nowMs={nowMs} timeZone={timeZone} />
    </>
  );
}

function Priority({ row }: { row: QueueRow }) {
  return (
    <dl className="mt-2 grid grid-cols-[1fr_auto] gap-x-4 gap-y-0.5 text-ink-3 text-xs">
      <dt className="text-ink-2">Priority</dt>
      <dd className="text-right font-medium text-ink-2 tabular-nums">{row.priority}</dd>
      {row.priorityReasons.map(({ part, points, sentence }) => (
        <div key={part} className="contents">
          <dt>{sentence}</dt>
          <dd className="text-right tabular-nums">{points > 0 ? `+${points}` : points}</dd>
        </div>
      ))}
    </dl>
  );
}
