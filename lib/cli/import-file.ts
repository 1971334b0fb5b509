import { randomUUID } from "node:crypto";
import { stat } from "node:fs/promises";
import { openCaseReader } from "@/lib/adapters/formats/open-case-reader";
import { recogniseFormat } from "@/lib/adapters/formats/recognise-format";
import type { ReadProgress } from "@/lib/cli/file-chunks";
import { fileChunks } from "@/lib/cli/file-chunks";
import { openImportBar } from "@/lib/cli/import-bar";
import type { DefaultOptions } from "@/lib/cli/import-defaults";
import { importDefaults } from "@/lib/cli/import-defaults";
import type { TableOptions } from "@/lib/cli/open-table";
import { openTable } from "@/lib/cli/open-table";
import { Refusal } from "@/lib/cli/refuse";
import { openRejectedLines } from "@/lib/cli/reject-lines";
import type {
  ImportCounts,
  ImportDefaults,
  ImportLinesAnswer,
  ImportLinesInput,
} from "@/lib/contract/import";
import { CASE_LIMITS } from "@/lib/core/cases/case-limits";
import type { CaseFormat } from "@/lib/core/formats/case-format";
import { CASE_FORMAT_NAMES, CASE_FORMATS } from "@/lib/core/formats/case-format";
import { cutFile } from "@/lib/core/formats/cut-file";
import type { FileLine } from "@/lib/core/formats/file-line";
import { lineBatches } from "@/lib/core/formats/line-batches";
import { refusedLines } from "@/lib/core/formats/refused-lines";
import { importLines } from "@/lib/services/cases/import-lines";
import type { Context } from "@/lib/services/context";

/** What to import and how, as the command's options say it. */
export type ImportOptions = DefaultOptions &
  TableOptions & {
    format?: CaseFormat;
    set?: string;
    rejected?: string;
  };

/** What became of the cases, how many got labels, and how many lines had something that was not stored. */
export type Tally = { counts: ImportCounts; labelled: number; rejectedLines: number };

/** Streams a file in, batch by batch, in constant memory. A stopped import can simply be repeated. */
export async function importFile(
  ctx: Context,
  file: string,
  options: ImportOptions,
): Promise<Tally> {
  const defaults = importDefaults(options);
  const progress: ReadProgress = { bytes: 0 };
  const tally: Tally = {
    counts: { created: 0, duplicate: 0, conflict: 0, invalid: 0 },
    labelled: 0,
    rejectedLines: 0,
  };
  const totalBytes = await fileSize(file);
  const { lines: records, ...form } = await openFile(ctx, fileChunks(file, progress), {
    ...options,
    defaults,
  });
  const bar = openImportBar(totalBytes);
  const rejected = await openRejectedLines(options.rejected);
  let format = form.format;
  try {
    for await (const lines of lineBatches(records)) {
      format ??= recognised(lines);
      const { project, set = null } = options;
      const call = { project, set, format, defaults, ...form.csv };
      const answer = await importBatch(ctx, lines, call);
      add(tally.counts, answer.counts);
      tally.labelled += answer.labelled;
      for (const { line, problems } of refusedLines(lines, answer.problems)) {
        tally.rejectedLines += 1;
        if (line.text === null) tally.counts.invalid += 1;
        bar.hide();
        await rejected.write(line, problems);
      }
      bar.show(progress.bytes, lines.at(-1)?.number ?? 0);
    }
  } finally {
    bar.stop();
    await rejected.close();
  }
  return tally;
}

type OpenFile = {
  lines: AsyncGenerator<FileLine>;
  /** Null where the first lines are to tell. */
  format: CaseFormat | null;
  csv: Pick<ImportLinesInput, "csv">;
};

async function openFile(
  ctx: Context,
  chunks: AsyncIterable<Uint8Array>,
  options: ImportOptions & { defaults: ImportDefaults },
): Promise<OpenFile> {
  const format = options.format ?? null;
  const cut = await cutFile(chunks, { format, maxBytes: CASE_LIMITS.lineBytes });
  if (cut.kind === "csv") {
    const csv = await openTable(ctx, cut, options);
    return { lines: cut.lines, format: "csv", csv: csv === null ? {} : { csv } };
  }
  const given = options.mapping ?? options.saveMapping;
  if (given !== undefined) throw new Refusal("A mapping is for CSV: the file holds JSON Lines.");
  return { lines: cut.lines, format, csv: {} };
}

function recognised(lines: readonly FileLine[]): CaseFormat {
  const guess = recogniseFormat(lines.flatMap(({ text }) => (text === null ? [] : [text])));
  if (guess === null) {
    throw new Refusal(
      `The format was not recognised: name it with --format ${CASE_FORMATS.join("|")}.`,
    );
  }
  process.stderr.write(`Read as ${CASE_FORMAT_NAMES[guess.format]}. ${guess.because}\n`);
  return guess.format;
}

async function fileSize(file: string): Promise<number> {
  if (file === "-") return 0;
  const found = await stat(file).catch(() => null);
  if (found === null) throw new Refusal(`There is no file ${file}.`);
  if (found.isDirectory()) throw new Refusal(`${file} is a folder: name a file in it.`);
  return found.size;
}

/** Each batch is a call of its own, with its own clock and its own entry in the log. */
async function importBatch(
  ctx: Context,
  lines: readonly FileLine[],
  call: Omit<ImportLinesInput, "lines"> & { project: string },
): Promise<ImportLinesAnswer> {
  const readable = lines.flatMap(({ number, text }) => (text === null ? [] : [{ number, text }]));
  return await importLines(
    { ...ctx, now: new Date(), requestId: randomUUID() },
    { ...call, lines: readable, source: call.set === null ? "command" : "set" },
    openCaseReader,
  );
}

function add(sum: ImportCounts, more: ImportCounts): void {
  for (const outcome of Object.keys(sum) as (keyof ImportCounts)[]) sum[outcome] += more[outcome];
}
