import { Command, Option } from "commander";
import type { CliScorer, ScoreFormat } from "@/lib/cli/print-score";
import { CLI_SCORERS, SCORE_FORMATS } from "@/lib/cli/print-score";
import { scoreFile } from "@/lib/cli/score-file";

type Options = { scorer: CliScorer; format?: ScoreFormat };

async function score(file: string, { scorer, format }: Options): Promise<void> {
  const streams = { out: process.stdout, err: process.stderr };
  const chosen = format ?? (scorer === "reference" ? "text" : "jsonl");
  const { assumed, failed } = await scoreFile(file, { scorer, format: chosen }, streams);
  if (assumed > 0) {
    process.stderr.write(
      `unsafe_request or fact_known was not given in ${assumed} lines: assumed from the request label.\n`,
    );
  }
  if (failed > 0) process.exitCode = 1;
}

/** `plumbline score`: scores a file of conversations, without a database. */
export function scoreCommand(): Command {
  return new Command("score")
    .description("score the conversations of a file; needs no running instance")
    .argument("<file>", "JSON Lines with prompt and response, or messages; - for standard input")
    .addOption(
      new Option("--scorer <scorer>", "who scores").choices(CLI_SCORERS).makeOptionMandatory(),
    )
    .addOption(
      new Option(
        "--format <format>",
        "text for people, or one JSON object a line (default: text for reference, else jsonl)",
      ).choices(SCORE_FORMATS),
    )
    .action(score);
}
