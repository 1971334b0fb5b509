import { VisibleText } from "@/components/conversation/visible-text";
import { valueWords } from "@/components/import/field-words";
import { PrefixRules } from "@/components/import/prefix-rules";
import { ValueSelect } from "@/components/import/value-select";
import { Disclosure } from "@/components/ui/disclosure";
import { formatCount } from "@/components/ui/format-count";
import type { ColumnSource } from "@/lib/core/formats/choice-values";
import { readChoice } from "@/lib/core/formats/choice-values";
import type { ChoiceField } from "@/lib/core/formats/csv-mapping";
import type { ScannedColumn, SeenText } from "@/lib/core/formats/scan-file";
import { ownRule, withValue } from "@/lib/core/formats/value-rules";

type ValueMapProps = {
  /** Whose label and which field, for a screen reader: "annotation 1, what the response did". */
  name: string;
  field: ChoiceField;
  source: ColumnSource;
  column: ScannedColumn;
  onChange(source: ColumnSource): void;
};

const OPEN_UP_TO = 8;

/** What each text of a column means for a field: the texts that stand in the file, and what they become. */
export function ValueMap({ column, field, name, onChange, source }: ValueMapProps) {
  const { values } = column;
  const unknown = values.filter(({ text }) => readChoice(field, source, text).by === "unknown");
  return (
    <Disclosure
      summary={
        <span className={unknown.length > 0 ? "text-fail" : ""}>
          {summary(field, source, values)}
        </span>
      }
      startOpen={values.length <= OPEN_UP_TO || unknown.length > 0}
    >
      <table className="w-full max-w-xl border-collapse text-sm">
        <caption className="sr-only">
          What the texts in {column.name} mean: {name}
        </caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">In the file</th>
            <th scope="col">Rows</th>
            <th scope="col">Becomes</th>
          </tr>
        </thead>
        <tbody>
          {values.map((seen) => (
            <ValueLine key={seen.text} {...{ seen, field, name, source, onChange }} />
          ))}
          {column.empty > 0 ? (
            <tr className="border-line border-t">
              <td className="py-1.5 text-ink-3">empty</td>
              <td className="px-3 py-1.5 text-right text-ink-3 tabular-nums">
                {formatCount(column.empty)}
              </td>
              <td className="py-1.5 text-ink-3">not asked</td>
            </tr>
          ) : null}
        </tbody>
      </table>
      {column.many ? (
        <p className="mt-1 text-ink-3 text-xs">
          There are more texts than are shown: the rules below hold for them.
        </p>
      ) : null}
      <PrefixRules name={name} field={field} source={source} onChange={onChange} />
    </Disclosure>
  );
}

type ValueLineProps = Pick<ValueMapProps, "field" | "name" | "source" | "onChange"> & {
  seen: SeenText;
};

function ValueLine({ field, name, onChange, seen, source }: ValueLineProps) {
  const own = ownRule(source, seen);
  const { by } = readChoice(field, source, seen.text);
  return (
    <tr className="border-line border-t">
      <td className="py-1 [overflow-wrap:anywhere]">
        <VisibleText text={seen.text} />
        {seen.cut ? "…" : null}
      </td>
      <td
        className="w-px whitespace-nowrap px-3 py-1 text-right text-ink-3 text-xs tabular-nums"
        title={`first in line ${seen.line}`}
      >
        {seen.count === 1 ? `line ${seen.line}` : formatCount(seen.count)}
      </td>
      <td className="w-[9.5rem] py-1 sm:w-[13.5rem]">
        <ValueSelect
          label={`What “${seen.text}” means: ${name}`}
          field={field}
          value={own === null ? undefined : own.value}
          nothing={impliedWords(field, withValue(source, seen, undefined), seen.text)}
          invalid={by === "unknown"}
          onChoose={(value) => onChange(withValue(source, seen, value))}
        />
      </td>
    </tr>
  );
}

/** What a text means where no rule names it. */
function impliedWords(field: ChoiceField, source: ColumnSource, text: string): string {
  const { by, value } = readChoice(field, source, text);
  if (by === "unknown") return "unknown: refuse";
  const words = value === null ? "not asked" : valueWords(field, value);
  return by === "rule" ? `${words} (by its beginning)` : words;
}

/** How many rows become what, the frequent first. */
function summary(field: ChoiceField, source: ColumnSource, values: readonly SeenText[]): string {
  const counts = new Map<string, number>();
  for (const { count, text } of values) {
    const { by, value } = readChoice(field, source, text);
    const known = value === null ? "not asked" : valueWords(field, value);
    const words = by === "unknown" ? "unknown" : known;
    counts.set(words, (counts.get(words) ?? 0) + count);
  }
  if (counts.size === 0) return "No values yet";
  return [...counts]
    .sort(([, left], [, right]) => right - left)
    .map(([words, count]) => `${words} ${formatCount(count)}`)
    .join(" · ");
}
