import { formatCount } from "@/components/ui/format-count";
import type { ImportCounts } from "@/lib/contract/import";

const OUTCOMES = [
  { key: "created", label: "New", hint: "stored now" },
  { key: "duplicate", label: "Known", hint: "were there already" },
  { key: "conflict", label: "In conflict", hint: "same id, other content" },
  { key: "invalid", label: "Invalid", hint: "could not be read as a case" },
] as const;

/** What became of the cases so far. */
export function OutcomeCounts({ counts }: { counts: ImportCounts }) {
  return (
    <dl className="grid grid-cols-2 gap-3 sm:grid-cols-4">
      {OUTCOMES.map(({ key, label, hint }) => (
        <div key={key} className="rounded-lg border border-line bg-surface px-3.5 py-2.5">
          <dt className="text-ink-2 text-xs">{label}</dt>
          <dd className="font-semibold text-xl tabular-nums">{formatCount(counts[key])}</dd>
          <dd className="text-ink-3 text-xs">{hint}</dd>
        </div>
      ))}
    </dl>
  );
}
