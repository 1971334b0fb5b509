import type { Route } from "next";
import { formatCount } from "@/components/ui/format-count";
import { LinkButton } from "@/components/ui/link-button";
import { TimeAgo } from "@/components/ui/time-ago";

type WaitingLineProps = {
  project: string;
  /** Counted up to 1,000 for each queue. */
  open: number;
  heldByOthers: number;
  waiting: { cameAt: string; dueAt: string | null } | null;
  mayImport: boolean;
  nowMs: number;
  timeZone: string;
};

/** What waits for whoever looks, and the way to the next of it, whichever queue that is in. */
export function WaitingLine(props: WaitingLineProps) {
  if (props.open === 0) return <NothingWaits {...props} />;
  const { project, open, waiting, nowMs, timeZone } = props;
  return (
    <div className="flex min-h-9 flex-wrap items-center gap-x-5 gap-y-3 sm:flex-nowrap">
      <p className="flex min-w-0 items-baseline gap-5">
        <b className="font-semibold text-2xl tabular-nums">{formatCount(open)}</b>
        <span>
          {open === 1 ? "case waits" : "cases wait"} for you.
          {waiting === null ? null : (
            <>
              {" "}
              The oldest came <TimeAgo at={waiting.cameAt} nowMs={nowMs} timeZone={timeZone} />
              {waiting.dueAt === null ? null : <Due {...props} at={waiting.dueAt} />}.
            </>
          )}
        </span>
      </p>
      <LinkButton
        variant="primary"
        href={`/p/${project}/review?queue=all` as Route}
        className="ml-auto h-9 px-4"
      >
        Review next
      </LinkButton>
    </div>
  );
}

function Due({ at, nowMs, timeZone }: { at: string; nowMs: number; timeZone: string }) {
  const late = Date.parse(at) < nowMs;
  return (
    <>
      {late ? "; the most urgent was due " : "; the most urgent is due "}
      <span className={late ? "text-warn" : ""}>
        <TimeAgo at={at} nowMs={nowMs} timeZone={timeZone} />
      </span>
    </>
  );
}

function NothingWaits({ project, heldByOthers, mayImport }: WaitingLineProps) {
  const others = heldByOthers === 1 ? "1 case" : `${formatCount(heldByOthers)} cases`;
  return (
    <div className="flex min-h-9 flex-wrap items-center gap-x-5 gap-y-3 sm:flex-nowrap">
      <p className="flex min-w-0 max-w-[96ch] items-baseline gap-5">
        <b className="font-semibold text-2xl text-ink-3 tabular-nums">0</b>
        <span>
          <b className="font-semibold">Nothing waits for you.</b>{" "}
          {heldByOthers > 0
            ? `Others hold ${others}; what they give back comes to you.`
            : "Cases that come in and are escalated, uncertain, severe or drawn at random wait here for a person."}
        </span>
      </p>
      {mayImport ? (
        <LinkButton
          variant="primary"
          href={`/p/${project}/import` as Route}
          className="ml-auto h-9 px-4"
        >
          Import conversations
        </LinkButton>
      ) : null}
    </div>
  );
}
