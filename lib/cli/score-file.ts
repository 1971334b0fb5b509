import { once } from "node:events";
import type { Writable } from "node:stream";
import { fileLines } from "@/lib/cli/file-lines";
import type { CliScorer, ScoreFormat } from "@/lib/cli/print-score";
import { printScore } from "@/lib/cli/print-score";
import { readScorableLine } from "@/lib/cli/score-line";

export type ScoreOptions = { scorer: CliScorer; format: ScoreFormat };
export type ScoreStreams = { out: Writable; err: Writable };

/** How many lines were scored, how many could not be, and for how many facts had to be assumed. */
export type ScoreTally = { scored: number; failed: number; assumed: number };

/**
 * Scores a file line by line, in constant memory and without a database. A line that cannot be read is
 * named with its number on `err`, and the others go on.
 */
export async function scoreFile(
  file: string,
  options: ScoreOptions,
  { out, err }: ScoreStreams,
): Promise<ScoreTally> {
  const tally: ScoreTally = { scored: 0, failed: 0, assumed: 0 };
  for await (const line of fileLines(file)) {
    const read =
      line.text === null
        ? ({ ok: false, problem: line.problem } as const)
        : readScorableLine(line.text);
    if (!read.ok) {
      tally.failed += 1;
      err.write(`Line ${line.number}: ${read.problem}\n`);
      continue;
    }
    const printed = printScore(read.line, options);
    tally.scored += 1;
    if (printed.assumed.length > 0) tally.assumed += 1;
    if (!out.write(printed.text)) await once(out, "drain");
  }
  return tally;
}
