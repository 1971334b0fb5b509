import { Command } from "commander";
import { connected } from "@/lib/cli/connect";
import { fileLines } from "@/lib/cli/file-lines";
import { Refusal } from "@/lib/cli/refuse";
import type { ExportedEntry, LogCheck } from "@/lib/contract/log";
import { exportedEntrySchema } from "@/lib/contract/log";
import { exportLog } from "@/lib/services/log/export-log";
import type { LogOwner } from "@/lib/services/log/open-log";
import { verifyExport } from "@/lib/services/log/verify-export";
import { verifyLog } from "@/lib/services/log/verify-log";

async function* exportedEntries(file: string): AsyncGenerator<ExportedEntry> {
  for await (const line of fileLines(file)) {
    if (line.text === null) throw new Refusal(`Line ${line.number}: ${line.problem}`);
    yield parseEntry(line.text, line.number);
  }
}

function parseEntry(text: string, number: number): ExportedEntry {
  const parsed = exportedEntrySchema.safeParse(parseJson(text, number));
  if (parsed.success) return parsed.data;
  throw new Refusal(`Line ${number} is no entry of an exported log.`);
}

function parseJson(text: string, number: number): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Refusal(`Line ${number} is not valid JSON.`, { cause });
  }
}

function report({ broken, entries, head }: LogCheck): void {
  if (broken === null) {
    const end = head === null ? "" : `, head ${head.hash}`;
    process.stdout.write(`The log holds: ${entries} entries verified${end}.\n`);
    return;
  }
  process.stdout.write(
    `The log is broken at entry ${broken.sequence}: ${broken.why}. ${entries} entries before it hold.\n`,
  );
  process.exitCode = 1;
}

type Whose = { project?: string; instance?: true };

function ownerOf({ project, instance }: Whose): LogOwner {
  if (instance === true && project === undefined) return "instance";
  if (instance === undefined && project !== undefined) return { project };
  throw new Refusal("Say whose log: --project NAME, or --instance.");
}

/** `plumbline log verify` and `plumbline log export`. */
export function logCommand(): Command {
  const log = new Command("log").description("check or write out the audit log");
  log
    .command("verify")
    .description("recompute the chain, from the database or from an exported file")
    .argument("[file]", "an exported log (JSON Lines), or - for standard input")
    .option("--project <slug>", "the project whose log to check")
    .option("--instance", "the log of the instance: accounts, sign-ins, set-up")
    .action(async (file: string | undefined, whose: Whose) => {
      if (file !== undefined) return report(await verifyExport(exportedEntries(file)));
      return report(await connected((ctx) => verifyLog(ctx, ownerOf(whose))));
    });
  log
    .command("export")
    .description("write the log as JSON Lines to standard output")
    .option("--project <slug>", "the project whose log to write")
    .option("--instance", "the log of the instance: accounts, sign-ins, set-up")
    .action((whose: Whose) =>
      connected(async (ctx) => {
        for await (const entry of await exportLog(ctx, ownerOf(whose))) {
          process.stdout.write(`${JSON.stringify(entry)}\n`);
        }
      }),
    );
  return log;
}
