import { csvColumns, readCsvRow } from "@/lib/adapters/formats/csv-line";
import type { CsvPreview, PreviewInput } from "@/lib/contract/import";
import type { KeptMapping } from "@/lib/contract/mappings";
import { fittingMappings, guessMapping } from "@/lib/core/formats/guess-mapping";
import { labelValues } from "@/lib/core/formats/label-values";
import { mappingColumns } from "@/lib/core/formats/mapping-columns";
import { mappingProblems } from "@/lib/core/formats/mapping-problems";

const ROWS_SHOWN = 5;
const CELL_CHARACTERS = 200;

/**
 * What the columns of a CSV file mean, as far as its first records tell; by the mapping sent, else by
 * the likeliest of the `kept` ones. Throws `invalid` where its header can't be read.
 */
export function previewCsv(
  csv: NonNullable<PreviewInput["csv"]>,
  { defaults, lines }: Pick<PreviewInput, "defaults" | "lines">,
  kept: readonly KeptMapping[],
): CsvPreview {
  const columns = csvColumns(csv);
  const read = lines.flatMap(({ number, text }) => {
    const row = readCsvRow(text, { columns, delimiter: csv.delimiter });
    return row?.ok ? [{ line: number, row: row.row }] : [];
  });
  const guess = guessMapping(columns, kept);
  const mapping = csv.mapping ?? guess?.content ?? null;
  const used = new Set(
    mapping === null ? [] : mappingColumns(mapping, columns).map(({ column }) => column),
  );
  return {
    columns,
    rows: read.slice(0, ROWS_SHOWN).map(({ line, row }) => ({
      line,
      cells: Array.from(row.values(), (cell) => cell.slice(0, CELL_CHARACTERS).toWellFormed()),
    })),
    guess,
    fitting: fittingMappings(columns, kept).map(({ name, shipped }) => ({ name, shipped })),
    mapping,
    problems: mapping === null ? [] : mappingProblems(mapping, columns, defaults),
    unmapped: columns.filter((column) => !used.has(column)),
    labels:
      mapping === null
        ? []
        : labelValues(
            mapping,
            read.map(({ row }) => row),
          ),
  };
}
