import { Command, Option } from "commander";
import { connected } from "@/lib/cli/connect";
import type { ImportOptions } from "@/lib/cli/import-file";
import { importFile } from "@/lib/cli/import-file";
import { CASE_FORMATS } from "@/lib/core/formats/case-format";

const EXAMPLES = `
Examples:
  plumbline import conversations.jsonl --project support
  plumbline import completions_gpt4.csv --project support --mapping xstest --model gpt4
  plumbline import answers.csv --project support --mapping answers.json --save-mapping answers

Importing a file again adds nothing. Label columns become the labels of people outside; a row with a
value that the mapping does not know is named by line and column, and not stored.
`;

/** `plumbline import`: streams a file in. Run twice, it adds nothing the second time. */
export function importCommand(): Command {
  return new Command("import")
    .description("store the conversations of a file as cases")
    .argument("<file>", "JSON Lines or CSV, or - for standard input")
    .requiredOption("--project <slug>", "the project they belong to")
    .addOption(new Option("--format <format>", "where the guess is wrong").choices(CASE_FORMATS))
    .option("--set <slug>", "as new samples for this evaluation set")
    .option(
      "--mapping <name>",
      "what the columns of a CSV file mean: a mapping kept in the project, one that comes with Plumbline (xstest), or a .json file (default: told from the header)",
    )
    .option("--save-mapping <name>", "keep what the columns mean under this name")
    .option("--model <name>", "where the file names no model")
    .option("--model-version <version>", "where the file names no version")
    .option("--language <code>", "where the file names no language")
    .option("--category <name>", "where the file names no category")
    .option("--occurred-at <time>", "ISO 8601, where the file names no time")
    .option("--escalate <reason>", "send every case to a person, for this reason")
    .addOption(new Option("--severity <n>", "of the escalation").choices(["0", "1", "2", "3"]))
    .option("--rejected <file>", "write the lines of which something was not stored here")
    .addHelpText("after", EXAMPLES)
    .action(async (file: string, options: ImportOptions) => {
      const { counts, labelled, rejectedLines } = await connected((ctx) =>
        importFile(ctx, file, options),
      );
      process.stdout.write(
        `${counts.created} created, ${counts.duplicate} known already, ${counts.conflict} in conflict, ${counts.invalid} invalid.${labelled === 0 ? "" : ` ${labelled} got labels.`}\n`,
      );
      if (rejectedLines > 0) process.exitCode = 1;
    });
}
