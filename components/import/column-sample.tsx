import { VisibleText } from "@/components/conversation/visible-text";
import { formatCount } from "@/components/ui/format-count";
import type { ScannedColumn } from "@/lib/core/formats/scan-file";
import { holdsFewValues } from "@/lib/core/formats/scan-file";

const VALUES_SHOWN = 6;
const SAMPLES_SHOWN = 2;

/** What stands in a column: its texts with their counts where there are few, else the first ones. */
export function ColumnSample({ column, rows }: { column: ScannedColumn; rows: number }) {
  if (rows === 0) return <p className="text-ink-3 text-xs">no rows</p>;
  if (column.empty === rows) return <p className="text-ink-3 text-xs">empty in every row</p>;
  return (
    <div className="flex flex-col gap-1 text-xs">
      {holdsFewValues(column) ? <Values column={column} /> : <Samples column={column} />}
      {column.empty === 0 ? null : <p className="text-ink-3">{formatCount(column.empty)} empty</p>}
    </div>
  );
}

function Values({ column }: { column: ScannedColumn }) {
  const more = column.values.length - VALUES_SHOWN;
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-0.5">
      {column.values.slice(0, VALUES_SHOWN).map(({ count, cut, text }) => (
        <li key={text} className="min-w-0 max-w-full text-ink-2">
          <VisibleText text={text.slice(0, 60)} className="[overflow-wrap:anywhere]" />
          {cut || text.length > 60 ? "…" : null}{" "}
          <span className="text-ink-3 tabular-nums">{formatCount(count)}</span>
        </li>
      ))}
      {more > 0 ? <li className="text-ink-3">and {more} more</li> : null}
    </ul>
  );
}

function Samples({ column }: { column: ScannedColumn }) {
  const first = column.values.toSorted((left, right) => left.line - right.line);
  return (
    <ul className="flex flex-col gap-0.5">
      {first.slice(0, SAMPLES_SHOWN).map(({ text }) => (
        <li key={text} className="line-clamp-2 max-w-[64ch] text-ink-2 [overflow-wrap:anywhere]">
          <VisibleText text={text} />
        </li>
      ))}
    </ul>
  );
}
