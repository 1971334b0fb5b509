import { fileChunks } from "@/lib/client/import/file-chunks";
import type { FileTable } from "@/lib/client/import/open-file";
import { CASE_LIMITS } from "@/lib/core/cases/case-limits";
import { cutFile } from "@/lib/core/formats/cut-file";
import type { FileScan } from "@/lib/core/formats/scan-file";
import { createFileScan } from "@/lib/core/formats/scan-file";

const BYTES_LOOKED_AT = 64 * 1_048_576;
const TOLD_EVERY_MS = 250;

type LookThrough = {
  file: Blob;
  table: FileTable;
  columns: readonly string[];
  signal: AbortSignal;
  /** Called now and then, and at last with how it ended. */
  onScan(scan: FileScan, ended: "running" | "whole" | "part"): void;
};

/**
 * Looks at the rows of a CSV file, so that what its columns hold is known before anything is stored.
 * Of a long file the first 64 MB. Ends without a word once the signal is aborted.
 */
export async function lookThrough(look: LookThrough): Promise<void> {
  const { columns, file, signal, table } = look;
  const read = { bytes: 0 };
  const scan = createFileScan(columns, table.delimiter);
  const { lines } = await cutFile(fileChunks(file, read), {
    format: "csv",
    delimiter: table.delimiter,
    maxBytes: CASE_LIMITS.lineBytes,
  });
  let told = performance.now();
  for await (const line of lines) {
    if (signal.aborted) return;
    scan.add(line);
    if (read.bytes > BYTES_LOOKED_AT) return look.onScan(scan.result(), "part");
    if (performance.now() - told < TOLD_EVERY_MS) continue;
    look.onScan(scan.result(), "running");
    // The page gets its turn, however fast the file is read.
    await new Promise((resolve) => setTimeout(resolve));
    told = performance.now();
  }
  if (!signal.aborted) look.onScan(scan.result(), "whole");
}
