import type { Route } from "next";
import Link from "next/link";
import { CHANGE_WORDS } from "@/components/sets/change-words";
import { Chip } from "@/components/ui/chip";
import type { ChangelogEntry } from "@/lib/core/evalset/changelog";

const TONES: Readonly<Record<ChangelogEntry["change"], "pass" | "accent" | "neutral">> = {
  added: "pass",
  label_changed: "accent",
  content_changed: "accent",
  retired: "neutral",
};

type ChangelogProps = {
  entries: readonly ChangelogEntry[];
  /** The page of the sample with that key, as the release holds it. */
  pathOf: (key: string) => string;
};

/** What a release changed, sample by sample: why, and who said so. Each it holds leads to its page. */
export function Changelog({ entries, pathOf }: ChangelogProps) {
  const lines = entries.map((entry, place) => ({ ...entry, place }));
  const last = new Map(entries.map(({ key, change }) => [key, change]));
  return (
    <ul className="border-line border-t text-sm">
      {lines.map((entry) => (
        <li
          key={entry.place}
          className="grid grid-cols-[92px_minmax(0,1fr)] items-baseline gap-x-3 gap-y-1 border-line border-b py-2 lg:grid-cols-[92px_minmax(0,280px)_minmax(0,1fr)_auto]"
        >
          <span>
            <Chip tone={TONES[entry.change]}>{CHANGE_WORDS[entry.change]}</Chip>
          </span>
          {last.get(entry.key) === "retired" ? (
            <span className="break-words font-mono text-xs">{entry.key}</span>
          ) : (
            <Link
              href={pathOf(entry.key) as Route}
              prefetch={false}
              className="break-words font-mono text-xs hover:underline"
            >
              {entry.key}
            </Link>
          )}
          <p className="max-w-[80ch] text-ink-2 max-lg:col-start-2">{entry.reason}</p>
          <span className="text-ink-3 text-xs max-lg:col-start-2">
            {entry.proposedBy}, approved by {entry.approvedBy}
            {entry.selfApproved ? " (self-approved)" : ""}
          </span>
        </li>
      ))}
    </ul>
  );
}
