import { CsvError, parse } from "csv-parse/sync";
import type { Delimiter } from "@/lib/core/formats/csv-dialect";
import type { RecordCells } from "@/lib/core/formats/record-cells";

/**
 * The cells of one record of a CSV file (RFC 4180), without its line end; or why it is none, such as
 * text behind a closing quote.
 */
export function readCsvRecord(text: string, delimiter: Delimiter): RecordCells {
  try {
    const records: string[][] = parse(text, {
      delimiter,
      record_delimiter: "\n",
      relax_column_count: true,
    });
    const [cells] = records;
    return cells !== undefined && records.length === 1
      ? { ok: true, cells }
      : { ok: false, reason: "is not one record of cells" };
  } catch (error) {
    if (error instanceof CsvError) return { ok: false, reason: reasonOf(error) };
    throw error;
  }
}

function reasonOf(error: CsvError): string {
  switch (error.code) {
    case "CSV_INVALID_CLOSING_QUOTE":
      return "has text behind the closing quote of a cell: quotes within quotes are doubled";
    case "INVALID_OPENING_QUOTE":
      return "has a quote within a cell that is not in quotes";
    default:
      return "is no record of cells";
  }
}
