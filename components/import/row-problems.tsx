import { VisibleText } from "@/components/conversation/visible-text";
import { formatCount } from "@/components/ui/format-count";
import type { MappingState } from "@/lib/client/import/import-state";
import { valueProblems } from "@/lib/core/formats/value-problems";

type Shown = { line: number; rows: number; column: string; reason: string };

const SHOWN = 8;

/** Rows that will be refused, in all of the file that was looked at: by line, column and reason. */
export function RowProblems({ state }: { state: MappingState }) {
  const { draft, preview, scan } = state;
  const bad = scan.problems.map(({ line, path, reason }) => ({
    line,
    rows: 1,
    column: path,
    reason,
  }));
  const known: Shown[] = [...bad, ...valueProblems(draft, scan)];
  const seen = preview.problems
    .map(({ line, path, reason }) => ({ line, rows: 1, column: path, reason }))
    .filter((one) => !known.some(({ column, line }) => line === one.line || column === one.column));
  const all = [...known, ...seen].sort((left, right) => left.line - right.line);
  const beyond = scan.badRows - scan.problems.length;
  const rows = all.reduce((sum, one) => sum + one.rows, beyond);
  if (all.length === 0) return null;
  const more = all.length - SHOWN + beyond;
  return (
    <section aria-label="Rows that will be refused">
      <h3 className="font-semibold text-sm">
        {rows === 1 ? "One row" : `${formatCount(rows)} rows`} will be refused as it stands
      </h3>
      <p className="text-ink-3 text-xs">
        The others can be stored; you get the refused ones to mend.
      </p>
      <ul className="mt-1.5 text-sm">
        {all.slice(0, SHOWN).map(({ column, line, reason, rows: count }) => (
          <li
            key={`${line}/${column}/${reason}`}
            className="grid grid-cols-[68px_minmax(0,1fr)] gap-x-2 border-line border-t py-1.5"
          >
            <span className="text-ink-3 text-xs leading-[1.7] tabular-nums">
              line {formatCount(line)}
              {count > 1 ? <span className="block">× {formatCount(count)}</span> : null}
            </span>
            <span className="[overflow-wrap:anywhere]">
              {column === "" ? "It " : <span className="font-mono text-xs">{column} </span>}
              <VisibleText text={column === "" ? reason.replace(/^The record /, "") : reason} />
            </span>
          </li>
        ))}
      </ul>
      {more > 0 ? <p className="text-ink-3 text-xs">and {formatCount(more)} more</p> : null}
    </section>
  );
}
