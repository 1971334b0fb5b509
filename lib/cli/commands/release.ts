import { Command, InvalidArgumentError, Option } from "commander";
import { releaseCsv } from "@/lib/adapters/release-export/release-csv";
import { releaseJsonl } from "@/lib/adapters/release-export/release-jsonl";
import { connected } from "@/lib/cli/connect";
import { Refusal } from "@/lib/cli/refuse";
import { EXPORT_FORMATS } from "@/lib/contract/sets";
import { exportRelease } from "@/lib/services/sets/read-release";

type ExportOptions = {
  project: string;
  set: string;
  number: number;
  format: (typeof EXPORT_FORMATS)[number];
};

function releaseNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError("Use 1 or more.");
  return number;
}

async function write({ format, ...at }: ExportOptions): Promise<void> {
  const view = await connected((ctx) => exportRelease(ctx, at));
  if (!view.verified) {
    throw new Refusal("The samples of this release do not give its hash: nothing was written.");
  }
  process.stdout.write(format === "csv" ? releaseCsv(view.samples) : releaseJsonl(view.samples));
}

/** `plumbline release export`. */
export function releaseCommand(): Command {
  const release = new Command("release").description("take a release of an evaluation set out");
  release
    .command("export")
    .description("write a release to standard output, after checking it against its hash")
    .requiredOption("--project <slug>", "the project")
    .requiredOption("--set <slug>", "the evaluation set")
    .requiredOption("--number <n>", "the release's number", releaseNumber)
    .addOption(new Option("--format <format>").choices(EXPORT_FORMATS).default("jsonl"))
    .action(write);
  return release;
}
