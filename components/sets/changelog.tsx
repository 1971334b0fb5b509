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
  return (
    <ul className="border-line border-t text-sm">
      {entries.map((entry) => (
        <li key={`${entry.key}/${entry.change}`} className="border-line border-b py-2">
          <p className="flex flex-wrap items-center gap-x-2.5">
            <Chip tone={CHANGES[entry.change].tone}>{CHANGES[entry.change].word}</Chip>
            <span className="font-mono text-xs">{entry.key}</span>
            <span className="ml-auto text-ink-3 text-xs">
              {entry.proposedBy}, approved by {entry.approvedBy}
              {entry.selfApproved ? " (self-approved)" : ""}
            </span>
          </p>
          <p className="mt-1 max-w-[80ch] text-ink-2">{entry.reason}</p>
        </li>
      ))}
    </ul>
  );
}
