import { fileChunks } from "@/lib/client/import/file-chunks";
import { headLines } from "@/lib/client/import/head-lines";
import { CASE_LIMITS } from "@/lib/core/cases/case-limits";
import type { CaseFormat } from "@/lib/core/formats/case-format";
import type { Delimiter } from "@/lib/core/formats/csv-dialect";
import { cutFile } from "@/lib/core/formats/cut-file";
import type { FileLine } from "@/lib/core/formats/file-line";
import { fileTrouble } from "@/lib/core/formats/file-trouble";

/** How a CSV file is cut: its first record as it stands there, and what is between cells. */
export type FileTable = { header: string; delimiter: Delimiter };

/** The beginning of a file; `table` is null where its lines are JSON. */
export type OpenedFile = { table: FileTable | null; lines: FileLine[] };

const HEAD_BYTES = 4_096;

/**
 * Looks at the beginning of a file. `format` and `delimiter` are a person's own choices. Throws an error
 * that says what to do where the file is empty, is no text, or has no header that can be read.
 */
export async function openFile(
  file: File,
  chosen: { format: CaseFormat | null; delimiter: Delimiter | null },
): Promise<OpenedFile> {
  if (file.size === 0) throw new Error(`${file.name} is empty.`);
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const trouble = fileTrouble(head);
  if (trouble !== null) throw new Error(`${file.name} ${trouble}`);
  const cut = await cutFile(fileChunks(file), {
    format: chosen.format,
    ...(chosen.delimiter === null ? {} : { delimiter: chosen.delimiter }),
    maxBytes: CASE_LIMITS.lineBytes,
  });
  const lines = await headLines(cut.lines);
  if (cut.kind === "lines") return { table: null, lines };
  const { delimiter, header } = cut;
  if (header === null) throw new Error(`${file.name} holds nothing but blank lines.`);
  if (header.text === null) throw new Error(`Line ${header.number}: ${header.problem}`);
  return { table: { header: header.text, delimiter }, lines };
}
