import { FormatChoice } from "@/components/import/format-choice";
import { Field } from "@/components/ui/field";
import { formatCount } from "@/components/ui/format-count";
import { Select } from "@/components/ui/select";
import type { MappingState } from "@/lib/client/import/import-state";
import type { CaseFormat } from "@/lib/core/formats/case-format";
import type { Delimiter } from "@/lib/core/formats/csv-dialect";
import { DELIMITER_NAMES, DELIMITERS } from "@/lib/core/formats/csv-dialect";

type FileFormProps = {
  state: MappingState;
  onReread(format: CaseFormat | null, delimiter: Delimiter | null): void;
};

/** As what the file was recognised, the ways to say otherwise, and how much of it was looked at. */
export function FileForm({ onReread, state }: FileFormProps) {
  const { columns, delimiter, format, preview, scan, scanned, table } = state;
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-x-4 gap-y-3">
        <FormatChoice
          chosen={format}
          guess={preview.guess}
          loading={false}
          onChoose={(chosen) => onReread(chosen, null)}
        />
        <Field label="Between cells">
          {(wiring) => (
            <Select
              {...wiring}
              className="w-44"
              value={delimiter ?? table.delimiter}
              onChange={({ target }) => {
                const chosen = DELIMITERS.find((one) => one === target.value);
                onReread("csv", chosen ?? null);
              }}
            >
              {DELIMITERS.map((one) => (
                <option key={one} value={one}>
                  {DELIMITER_NAMES[one]}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <p role="status" className="text-ink-2 text-sm tabular-nums">
        {columns.length === 1 ? "1 column" : `${formatCount(columns.length)} columns`} ·{" "}
        {rowWords(scan.rows, scanned)}
      </p>
    </div>
  );
}

function rowWords(rows: number, scanned: MappingState["scanned"]): string {
  const count = rows === 1 ? "1 row" : `${formatCount(rows)} rows`;
  if (scanned === "running") return `looking through the file, ${count} so far`;
  if (scanned === "part") return `${count} looked at, at the beginning of the file`;
  return `${count}, all looked at`;
}
