import type { ImportChoices, ImportProgress } from "@/lib/client/import/import-state";
import { NO_PROGRESS } from "@/lib/client/import/import-state";
import { readLines } from "@/lib/client/import/read-lines";
import { collectRejected } from "@/lib/client/import/rejected-lines";
import type { SendBatch } from "@/lib/client/import/send-batch";
import { sendBatch } from "@/lib/client/import/send-batch";
import type { ImportCounts, ImportLinesAnswer } from "@/lib/contract/import";
import type { FileLine } from "@/lib/core/formats/file-line";
import { lineBatches } from "@/lib/core/formats/line-batches";
import { refusedLines } from "@/lib/core/formats/refused-lines";

export type RunImport = ImportChoices &
  SendBatch & {
    file: File;
    set: string | null;
    onProgress(progress: ImportProgress): void;
  };

export type ImportResult = {
  progress: ImportProgress;
  ending: "complete" | "stopped" | "failed";
  error: string | null;
  /** The refused lines as JSON Lines, with their reasons; null where there are none. */
  rejected: Blob | null;
};

/** Sends the whole file, batch by batch, and says what became of it, also where it ended before its end. */
export async function runImport(run: RunImport): Promise<ImportResult> {
  const rejected = collectRejected();
  const read = { bytes: 0 };
  let progress = NO_PROGRESS;
  const end = (ending: ImportResult["ending"], error: string | null): ImportResult => ({
    progress,
    ending,
    error,
    rejected: progress.rejectedLines === 0 ? null : rejected.download(),
  });
  try {
    for await (const lines of lineBatches(readLines(run.file, read))) {
      const answer = await sendLines(lines, run);
      const refused = refusedLines(lines, answer.problems);
      rejected.add(refused);
      progress = {
        lines: lines.at(-1)?.number ?? progress.lines,
        bytes: read.bytes,
        counts: sumOf(progress.counts, answer.counts),
        rejectedLines: progress.rejectedLines + refused.length,
        problems: rejected.shown(),
      };
      run.onProgress(progress);
    }
    return end("complete", null);
  } catch (error) {
    if (run.signal.aborted) return end("stopped", null);
    return end("failed", error instanceof Error ? error.message : String(error));
  }
}

async function sendLines(lines: readonly FileLine[], run: RunImport): Promise<ImportLinesAnswer> {
  const readable = lines.flatMap(({ number, text }) => (text === null ? [] : [{ number, text }]));
  const unreadable = lines.length - readable.length;
  const { defaults, format, set } = run;
  const answer =
    readable.length === 0
      ? { counts: NO_PROGRESS.counts, labelled: 0, problems: [] }
      : await sendBatch({ lines: readable, format, defaults, set }, run);
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
