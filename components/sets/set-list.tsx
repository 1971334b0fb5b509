import type { Route } from "next";
import Link from "next/link";
import { Chip } from "@/components/ui/chip";
import { formatCount } from "@/components/ui/format-count";
import { TimeAgo } from "@/components/ui/time-ago";
import type { SetSummary } from "@/lib/contract/sets";

type SetListProps = {
  project: string;
  sets: readonly SetSummary[];
  nowMs: number;
  timeZone: string;
};

/** The evaluation sets, each with its newest release and what waits to go into the next. */
export function SetList({ project, sets, nowMs, timeZone }: SetListProps) {
  return (
    <ul className="grid gap-3 lg:grid-cols-2">
      {sets.map((set) => (
        <li
          key={set.id}
          className="relative rounded-lg border border-line bg-surface px-[18px] py-4 hover:border-line-strong"
        >
          <h2 className="font-semibold text-lg tracking-[-0.01em]">
            <Link
              href={`/p/${project}/sets/${set.slug}` as Route}
              className="after:absolute after:inset-0 after:rounded-lg"
            >
              {set.name}
            </Link>
          </h2>
          <p className="mt-1 max-w-[60ch] text-ink-2 text-sm">{set.description}</p>
          <p className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1.5 text-ink-2 text-sm">
            <span>
              <span className="font-semibold text-ink">{formatCount(set.samples)}</span> samples
            </span>
            {set.release === null ? (
              <span>not released yet</span>
            ) : (
              <span>
                release <span className="font-semibold text-ink">{set.release.number}</span>,{" "}
                <TimeAgo at={set.release.createdAt} nowMs={nowMs} timeZone={timeZone} />
              </span>
            )}
            {set.unreleased > 0 ? <Chip tone="accent">{set.unreleased} to release</Chip> : null}
            {set.openProposals > 0 ? <Chip tone="warn">{set.openProposals} proposed</Chip> : null}
          </p>
        </li>
      ))}
    </ul>
  );
}
