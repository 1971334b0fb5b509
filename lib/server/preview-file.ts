import "server-only";
import { openCaseReader } from "@/lib/adapters/formats/open-case-reader";
import { previewCsv } from "@/lib/adapters/formats/preview-csv";
import { recogniseFormat } from "@/lib/adapters/formats/recognise-format";
import type { CsvPreview, ImportPreview, PreviewInput, ReadLine } from "@/lib/contract/import";
import type { CaseFormat, FormatGuess } from "@/lib/core/formats/case-format";
import { DELIMITER_NAMES } from "@/lib/core/formats/csv-dialect";
import { previewLines } from "@/lib/services/cases/preview-lines";
import type { Context } from "@/lib/services/context";
import { listMappings } from "@/lib/services/mappings/list-mappings";

/** What a file's first lines would become. Stores nothing. */
export async function previewFile(
  context: Context,
  project: string,
  input: PreviewInput,
): Promise<ImportPreview> {
  const guess = guessFormat(input);
  const format = input.format ?? guess?.format ?? null;
  const csv =
    format === "csv" && input.csv !== undefined
      ? previewCsv(input.csv, input, await listMappings(context, project))
      : null;
  const read = readerOf(input, format, csv);
  return { guess, format, csv, ...(await previewLines(context, { ...input, project }, read)) };
}

function guessFormat({ csv, lines }: PreviewInput): FormatGuess | null {
  if (csv === undefined) return recogniseFormat(lines.map(({ text }) => text));
  const because = `The file has a header, and cells apart by ${DELIMITER_NAMES[csv.delimiter]}.`;
  return { format: "csv", confidence: 1, because };
}

function readerOf(
  { csv: sent, defaults }: PreviewInput,
  format: CaseFormat | null,
  csv: CsvPreview | null,
): ReadLine | null {
  if (format === null) return null;
  if (format !== "csv") return openCaseReader({ format, defaults });
  if (sent === undefined || csv === null || csv.mapping === null || csv.problems.length > 0) {
    return null;
  }
  return openCaseReader({ format, defaults, csv: { ...sent, mapping: csv.mapping } });
}
