import { readCsvRecord } from "@/lib/adapters/formats/csv-record";
import { fault } from "@/lib/adapters/formats/json-object";
import type { CsvHeader } from "@/lib/contract/csv-mapping";
import { MAPPING_LIMITS } from "@/lib/contract/csv-mapping";
import type { CsvTable, ImportDefaults, LineCase, ReadLine } from "@/lib/contract/import";
import { labelSchema } from "@/lib/contract/label";
import { schemaProblems } from "@/lib/contract/schema-problems";
import type { Problem } from "@/lib/core/errors";
import { invalid } from "@/lib/core/errors";
import type { CsvRow } from "@/lib/core/formats/csv-row";
import { columnNames, csvRow } from "@/lib/core/formats/csv-row";
import type { ImportedLabels } from "@/lib/core/formats/imported-labels";
import { everyLabel } from "@/lib/core/formats/imported-labels";
import { mapRow } from "@/lib/core/formats/map-row";
import { mappingProblems } from "@/lib/core/formats/mapping-problems";

/** The names of a file's columns. Throws `invalid` where its header can't be read, or is no header. */
export function csvColumns({ delimiter, header }: CsvHeader): string[] {
  const read = readCsvRecord(header, delimiter);
  if (!read.ok) throw invalid(`The header of the file ${read.reason}.`);
  if (read.cells.length > MAPPING_LIMITS.columns) {
    throw invalid(`The file has more than ${MAPPING_LIMITS.columns} columns.`);
  }
  return columnNames(read.cells);
}

/** The row of a record; null where all its cells are empty. */
export function readCsvRow(
  text: string,
  { columns, delimiter }: { columns: readonly string[]; delimiter: CsvHeader["delimiter"] },
): { ok: true; row: CsvRow } | { ok: false; reason: string } | null {
  const read = readCsvRecord(text, delimiter);
  if (!read.ok) return read;
  return read.cells.every((cell) => cell.trim() === "") ? null : csvRow(columns, read.cells);
}

/**
 * Reads a record as the mapping says: one case with its labels, or every problem, by column. Throws
 * `invalid`, naming each place, where the mapping doesn't fit the header.
 */
export function openCsvReader(table: CsvTable, defaults: ImportDefaults): ReadLine {
  const columns = csvColumns(table);
  const { delimiter, mapping } = table;
  const misfits = mappingProblems(mapping, columns, defaults);
  const [first] = misfits;
  if (first !== undefined) {
    const placed = misfits.map(({ message, path }) => ({ path: `csv.mapping.${path}`, message }));
    throw invalid(`The mapping does not fit the file: ${first.path} ${first.message}.`, placed);
  }
  return (text) => {
    const read = readCsvRow(text, { columns, delimiter });
    if (read === null) return [];
    return [read.ok ? readRow(read.row, table, defaults) : fault(read.reason)];
  };
}

function readRow(row: CsvRow, { mapping }: CsvTable, defaults: ImportDefaults): LineCase {
  const { labels, problems, value } = mapRow(mapping, row, defaults);
  const all = [...problems, ...labelProblems(labels)];
  return all.length > 0 ? { ok: false, problems: all } : { ok: true, value, labels, idStem: "row" };
}

/** What a label may not hold beyond its values, such as a rationale that is too long. */
function labelProblems(labels: ImportedLabels): Problem[] {
  return everyLabel(labels).flatMap(({ label, name }) => {
    const parsed = labelSchema.safeParse(label);
    if (parsed.success) return [];
    return schemaProblems(parsed.error.issues).map(({ message, path }) => ({
      path,
      message: `of ${name}: ${message}`,
    }));
  });
}
