import { fileChunks } from "@/lib/client/import/file-chunks";
import type { ImportChoices, ImportProgress } from "@/lib/client/import/import-state";
import { NO_PROGRESS } from "@/lib/client/import/import-state";
import type { RejectedForm, RejectedLines } from "@/lib/client/import/rejected-lines";
import { REJECTED_JSONL } from "@/lib/client/import/rejected-lines";
import type { SendBatch } from "@/lib/client/import/send-batch";
import { sendBatch } from "@/lib/client/import/send-batch";
import type { CsvTable, ImportCounts, ImportLinesAnswer } from "@/lib/contract/import";
import { CASE_LIMITS } from "@/lib/core/cases/case-limits";
import { cutFile } from "@/lib/core/formats/cut-file";
import type { FileLine } from "@/lib/core/formats/file-line";
import { lineBatches } from "@/lib/core/formats/line-batches";
import { mendedHead, mendedRecord } from "@/lib/core/formats/mended-record";
import { refusedLines } from "@/lib/core/formats/refused-lines";

export type RunImport = ImportChoices &
  SendBatch & {
    file: File;
    set: string | null;
    /** Takes the refused lines, those of an earlier part too. */
    rejected: RejectedLines;
    /** What an earlier part of the same import came to: its lines are read, and not sent again. */
    before: ImportProgress | null;
    onProgress(progress: ImportProgress): void;
  };

export type ImportResult = {
  progress: ImportProgress;
  ending: "complete" | "stopped" | "failed";
  error: string | null;
  /** The refused lines with their reasons, to be mended; null where there are none. */
  rejected: Blob | null;
};

/** Sends the whole file, batch by batch, and says what became of it, also where it ended before its end. */
export async function runImport(run: RunImport): Promise<ImportResult> {
  const read = { bytes: 0 };
  let progress = run.before ?? NO_PROGRESS;
  const end = (ending: ImportResult["ending"], error: string | null): ImportResult => ({
    progress,
    ending,
    error,
    rejected: progress.rejectedLines === 0 ? null : run.rejected.download(),
  });
  try {
    for await (const lines of lineBatches(linesToSend(run, read))) {
      const answer = await sendLines(lines, run);
      const refused = refusedLines(lines, answer.problems);
      run.rejected.add(refused);
      progress = {
        lines: lines.at(-1)?.number ?? progress.lines,
        bytes: read.bytes,
        counts: sumOf(progress.counts, answer.counts),
        labelled: progress.labelled + answer.labelled,
        rejectedLines: progress.rejectedLines + refused.length,
        reasons: run.rejected.reasons(),
      };
      run.onProgress(progress);
    }
    return end("complete", null);
  } catch (error) {
    if (run.signal.aborted) return end("stopped", null);
    return end("failed", error instanceof Error ? error.message : String(error));
  }
}

/** How the refused lines of a file are written, so that it can be mended and imported again. */
export function rejectedForm(csv: CsvTable | null): RejectedForm {
  if (csv === null) return REJECTED_JSONL;
  const { delimiter, header } = csv;
  return {
    type: "text/csv",
    head: mendedHead(header, delimiter),
    write: (refused) => mendedRecord(refused, delimiter),
  };
}

async function* linesToSend(run: RunImport, read: { bytes: number }): AsyncGenerator<FileLine> {
  const { lines } = await cutFile(fileChunks(run.file, read), {
    format: run.format,
    ...(run.csv === null ? {} : { delimiter: run.csv.delimiter }),
    maxBytes: CASE_LIMITS.lineBytes,
  });
  const sent = run.before?.lines ?? 0;
  for await (const line of lines) {
    if (line.number > sent) yield line;
  }
}

async function sendLines(lines: readonly FileLine[], run: RunImport): Promise<ImportLinesAnswer> {
  const readable = lines.flatMap(({ number, text }) => (text === null ? [] : [{ number, text }]));
  const unreadable = lines.length - readable.length;
  const { csv, defaults, format, set } = run;
  const table = csv === null ? {} : { csv };
  const answer =
    readable.length === 0
      ? { counts: NO_PROGRESS.counts, labelled: 0, problems: [] }
      : await sendBatch({ lines: readable, format, defaults, set, ...table }, run);
  return { ...answer, counts: { ...answer.counts, invalid: answer.counts.invalid + unreadable } };
}

function sumOf(one: ImportCounts, other: ImportCounts): ImportCounts {
  return {
    created: one.created + other.created,
    duplicate: one.duplicate + other.duplicate,
    conflict: one.conflict + other.conflict,
    invalid: one.invalid + other.invalid,
  };
}
