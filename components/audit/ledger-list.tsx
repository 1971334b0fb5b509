import { formatCount } from "@/components/ui/format-count";
import type { Ledger } from "@/lib/contract/audit";

type Line = { key: keyof Ledger; says: string; strong?: true; unlessNone?: true };

const LINES: readonly Line[] = [
  { key: "cases", says: "Cases in question", strong: true },
  { key: "scored", says: "scored automatically" },
  { key: "unscored", says: "not scored yet" },
  { key: "scorerRefused", says: "scorer refused" },
  { key: "scorerFailed", says: "scorer failed" },
  { key: "withheld", says: "held back while blind", unlessNone: true },
  { key: "drawnAtRandom", says: "drawn at random", strong: true },
  { key: "census", says: "in an imported census" },
  { key: "labelled", says: "of these labelled by people" },
  { key: "waiting", says: "of these waiting" },
  { key: "skipped", says: "of these skipped by someone" },
  { key: "noAnswer", says: "of these without an answer, in no rate" },
  { key: "escalationsLabelled", says: "labelled, not drawn at random", strong: true },
];

/** What the figures count and what they leave out. */
export function LedgerList({ ledger }: { ledger: Ledger }) {
  return (
    <dl className="text-sm">
      {LINES.filter((line) => line.unlessNone !== true || ledger[line.key] > 0).map((line) => (
        <div
          key={line.key}
          className={`flex justify-between gap-4 border-line border-t py-1.5 ${line.strong === true ? "font-semibold" : "pl-3 text-ink-2"}`}
        >
          <dt>{line.says}</dt>
          <dd>{formatCount(ledger[line.key])}</dd>
        </div>
      ))}
    </dl>
  );
}
