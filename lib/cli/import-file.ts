import { stat } from "node:fs/promises";
import { SingleBar } from "cli-progress";
import { readCaseLine } from "@/lib/adapters/formats/read-case-line";
import { recogniseFormat } from "@/lib/adapters/formats/recognise-format";
import type { ReadProgress } from "@/lib/cli/file-lines";
import { fileLines } from "@/lib/cli/file-lines";
import { lineBatches } from "@/lib/cli/line-batches";
import { Refusal } from "@/lib/cli/refuse";
import { rejectLines } from "@/lib/cli/reject-lines";
import type { ImportCounts, ImportDefaults, LineProblem } from "@/lib/contract/import";
import type { CaseFormat } from "@/lib/core/formats/case-format";
import { CASE_FORMAT_NAMES, CASE_FORMATS } from "@/lib/core/formats/case-format";
import type { FileLine } from "@/lib/core/formats/split-lines";
import { importLines } from "@/lib/services/cases/import-lines";
import type { Context } from "@/lib/services/context";

/** What to import and how, as the command's options say it. */
export type ImportOptions = {
  project: string;
  format?: CaseFormat;
  set?: string;
  model?: string;
  modelVersion?: string;
  language?: string;
  category?: string;
  occurredAt?: string;
  escalate?: string;
  rejected?: string;
};

/** What became of the cases, and how many lines had something that was not stored. */
export type Tally = { counts: ImportCounts; rejectedLines: number };

function chosenFormat(lines: readonly FileLine[], asked: CaseFormat | undefined): CaseFormat {
  if (asked !== undefined) return asked;
  const guess = recogniseFormat(lines.flatMap(({ text }) => (text === null ? [] : [text])));
  if (guess === null) {
    throw new Refusal(
      `The format was not recognised: name it with --format ${CASE_FORMATS.join("|")}.`,
    );
  }
  process.stderr.write(`Read as ${CASE_FORMAT_NAMES[guess.format]}. ${guess.because}\n`);
  return guess.format;
}

function defaultsOf(options: ImportOptions): ImportDefaults {
  const { category, escalate, language, model, modelVersion, occurredAt } = options;
  return {
    ...(model === undefined ? {} : { model }),
    ...(modelVersion === undefined ? {} : { modelVersion }),
    ...(language === undefined ? {} : { language }),
    ...(category === undefined ? {} : { category }),
    ...(occurredAt === undefined ? {} : { occurredAt }),
    ...(escalate === undefined ? {} : { escalation: { reason: escalate, severity: 0 as const } }),
  };
}

function problemsOf(line: FileLine, problems: readonly LineProblem[]): LineProblem[] {
  if (line.text === null) return [{ line: line.number, path: "", reason: line.problem }];
  return problems.filter((problem) => problem.line === line.number);
}

async function fileSize(file: string): Promise<number> {
  if (file === "-") return 0;
  const found = await stat(file).catch(() => null);
  if (found === null) throw new Refusal(`There is no file ${file}.`);
  return found.size;
}

/** Streams a file in, batch by batch, in constant memory. A stopped import can simply be repeated. */
export async function importFile(
  ctx: Context,
  file: string,
  options: ImportOptions,
): Promise<Tally> {
  const progress: ReadProgress = { bytes: 0 };
  const bar = new SingleBar({ format: "{bar} {percentage} % · {lines} lines" });
  const tally: Tally = {
    counts: { created: 0, duplicate: 0, conflict: 0, invalid: 0 },
    rejectedLines: 0,
  };
  const size = await fileSize(file);
  const rejects = rejectLines(options.rejected);
  let format: CaseFormat | undefined;
  bar.start(Math.max(size, 1), 0, { lines: 0 });
  try {
    for await (const lines of lineBatches(fileLines(file, progress))) {
      format ??= chosenFormat(lines, options.format);
      const answer = await importBatch(ctx, lines, { ...options, format });
      add(tally.counts, answer.counts);
      for (const line of lines) {
        const problems = problemsOf(line, answer.problems);
        if (problems.length === 0) continue;
        tally.rejectedLines += 1;
        rejects.write(line, problems);
      }
      bar.update(progress.bytes, { lines: lines.at(-1)?.number ?? 0 });
    }
  } finally {
    bar.stop();
    rejects.close();
  }
  return tally;
}

function importBatch(
  ctx: Context,
  lines: readonly FileLine[],
  options: ImportOptions & { format: CaseFormat },
) {
  const readable = lines.flatMap(({ number, text }) => (text === null ? [] : [{ number, text }]));
  const { format, project, set = null } = options;
  const input = { lines: readable, format, defaults: defaultsOf(options), set };
  return importLines(ctx, { ...input, project, source: "command" }, readCaseLine);
}

function add(sum: ImportCounts, more: ImportCounts): void {
  for (const outcome of Object.keys(sum) as (keyof ImportCounts)[]) sum[outcome] += more[outcome];
}
