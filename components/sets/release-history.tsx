import type { Route } from "next";
import Link from "next/link";
import { CHANGE_WORDS } from "@/components/sets/change-words";
import { TimeAgo } from "@/components/ui/time-ago";
import type { ReleaseSummary } from "@/lib/contract/sets";

type ReleaseHistoryProps = {
  project: string;
  set: string;
  releases: readonly ReleaseSummary[];
  nowMs: number;
  timeZone: string;
};

/** The releases of a set, newest first, as a line of history. */
export function ReleaseHistory(props: ReleaseHistoryProps) {
  return (
    <ol className="relative ml-1.5 border-line-strong border-l">
      {props.releases.map((release) => (
        <li key={release.number} className="relative pb-5 pl-5 last:pb-0">
          <span
            aria-hidden
            className="absolute top-[5px] -left-[5px] size-[9px] rounded-full border-2 border-accent bg-ground"
          />
          <Link
            href={`/p/${props.project}/sets/${props.set}/releases/${release.number}` as Route}
            className="font-semibold hover:underline"
          >
            Release {release.number}
          </Link>
          <p className="text-ink-2 text-sm">
            {release.samples} samples, {changesInWords(release)} ·{" "}
            <TimeAgo at={release.createdAt} nowMs={props.nowMs} timeZone={props.timeZone} /> ·{" "}
            {release.createdBy}
          </p>
          {release.notes === "" ? null : (
            <p className="mt-0.5 max-w-[60ch] text-sm">{release.notes}</p>
          )}
          <p className="mt-0.5 font-mono text-ink-3 text-xs" title={release.hash}>
            {release.hash.slice(0, 16)}
          </p>
        </li>
      ))}
    </ol>
  );
}

function changesInWords(release: ReleaseSummary): string {
  const parts = Object.entries(CHANGE_WORDS).map(([change, word]) => {
    const count = release.changelog.filter((entry) => entry.change === change).length;
    return count === 0 ? null : `${count} ${word}`;
  });
  return parts.filter((part) => part !== null).join(", ");
}
