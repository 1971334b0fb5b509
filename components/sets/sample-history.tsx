import type { Route } from "next";
import Link from "next/link";
import { CHANGE_WORDS } from "@/components/sets/change-words";
import { Chip } from "@/components/ui/chip";
import { formatInstant } from "@/components/ui/format-instant";
import type { SampleChange, SampleView } from "@/lib/contract/sets";

type SampleHistoryProps = { project: string; sample: SampleView; timeZone: string };

/** Every version of a sample, newest first: who proposed and approved it, why, and where it was released. */
export function SampleHistory({ project, sample, timeZone }: SampleHistoryProps) {
  return (
    <ol className="flex flex-col gap-3.5">
      {sample.changes.map((change) => (
        <li key={change.version}>
          <p className="flex flex-wrap items-center gap-2">
            <span className="font-medium">Version {change.version}</span>
            <span className="text-ink-2">{wordOf(change)}</span>
            {change.version === sample.version ? <Chip>shown</Chip> : null}
            <span className="text-ink-3 text-xs">{formatInstant(change.at, timeZone)}</span>
          </p>
          {change.by === null ? (
            <p className="text-ink-2">It came with Plumbline.</p>
          ) : (
            <By project={project} by={change.by} />
          )}
          <Releases project={project} set={sample.set.slug} change={change} />
        </li>
      ))}
    </ol>
  );
}

const WORDS = {
  add: CHANGE_WORDS.added,
  change_label: CHANGE_WORDS.label_changed,
  change_content: CHANGE_WORDS.content_changed,
  retire: CHANGE_WORDS.retired,
} as const;

function wordOf({ by }: SampleChange): string {
  return by === null ? CHANGE_WORDS.added : WORDS[by.kind];
}

function By({ project, by }: { project: string; by: NonNullable<SampleChange["by"]> }) {
  return (
    <>
      {by.reason === "" ? null : (
        <p dir="auto" className="whitespace-pre-wrap text-ink-2 [overflow-wrap:anywhere]">
          {by.reason}
        </p>
      )}
      <p className="text-ink-3 text-xs">
        {by.proposedBy}, approved by {by.approvedBy}
        {by.selfApproved ? " (self-approved)" : ""}
        {by.proposal === null ? null : (
          <>
            {" · "}
            <Link
              href={`/p/${project}/proposals?state=${by.state}&proposal=${by.proposal}` as Route}
              prefetch={false}
              className="text-accent underline"
            >
              the proposal
            </Link>
          </>
        )}
      </p>
    </>
  );
}

function Releases(props: { project: string; set: string; change: SampleChange }) {
  const { change, project, set } = props;
  if (change.releases.length === 0) {
    return change.retired ? null : <p className="text-ink-3 text-xs">in no release yet</p>;
  }
  return (
    <p className="flex flex-wrap items-center gap-x-1 text-ink-3 text-xs">
      {change.releases.length === 1 ? "in release" : "in releases"}
      {change.releases.map((number) => (
        <Link
          key={number}
          href={`/p/${project}/sets/${set}/releases/${number}` as Route}
          prefetch={false}
          className="min-h-6 min-w-6 text-center text-accent leading-6 underline"
        >
          {number}
        </Link>
      ))}
    </p>
  );
}
