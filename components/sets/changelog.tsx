import { Chip } from "@/components/ui/chip";
import type { ChangelogEntry } from "@/lib/core/evalset/changelog";

const CHANGES = {
  added: { word: "added", tone: "pass" },
  label_changed: { word: "relabelled", tone: "accent" },
  content_changed: { word: "rewritten", tone: "accent" },
  retired: { word: "retired", tone: "neutral" },
} as const;

/** What a release changed, sample by sample: why, and who said so. */
export function Changelog({ entries }: { entries: readonly ChangelogEntry[] }) {
  const lines = entries.map((entry, place) => ({ ...entry, place }));
  return (
    <ul className="border-line border-t text-sm">
      {lines.map((entry) => (
        <li
          key={entry.place}
          className="grid grid-cols-[92px_minmax(0,1fr)] items-baseline gap-x-3 gap-y-1 border-line border-b py-2 lg:grid-cols-[92px_minmax(0,280px)_minmax(0,1fr)_auto]"
        >
          <span>
            <Chip tone={CHANGES[entry.change].tone}>{CHANGES[entry.change].word}</Chip>
          </span>
          <span className="break-words font-mono text-xs">{entry.key}</span>
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
