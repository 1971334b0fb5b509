import { Refusal, runScript } from "../../scripts/runtime/refusal.ts";
import { startBenchServer } from "./run/bench-server.ts";
import { describeMachine } from "./run/describe-machine.ts";
import type { Table } from "./run/markdown-table.ts";
import { tableText } from "./run/markdown-table.ts";
import { measureAll } from "./run/measure-all.ts";
import { openBench } from "./run/open-bench.ts";
import type { Options } from "./run/read-options.ts";
import { readOptions, USAGE } from "./run/read-options.ts";
import { writeTable } from "./run/write-table.ts";

/** The next of these takes this one's place on a terminal. */
function sayProgress(progress: string): void {
  process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${progress}` : `${progress}\n`);
}

function say(line: string): void {
  process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${line}\n` : `${line}\n`);
}

async function tell(page: string | null, section: { name: string; title: string }, table: Table) {
  console.log(`\n## ${section.title}\n\n${tableText(table)}\n`);
  if (page === null || (await writeTable(page, section.name, table))) return;
  say(`The page has no marks for ${section.name}.`);
}

async function measure({ page, sizes, subjects }: Options): Promise<void> {
  const stop = new AbortController();
  const { signal } = stop;
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(name, () => stop.abort(new Refusal("Stopped: what was measured stands above.")));
  }
  const server = await startBenchServer();
  try {
    await measureAll({
      sizes,
      subjects,
      say,
      signal,
      tell: (subject, table) => tell(page, subject, table),
      async begin(cases) {
        const machine = await describeMachine(process.env.PLUMBLINE_TEST_SERVER ?? "", cases);
        await tell(page, { name: "machine", title: "Machine" }, machine);
        return openBench({ cases, say: sayProgress, signal });
      },
    });
  } finally {
    await server.stop();
  }
}

await runScript(async () => {
  const options = readOptions();
  if (options === null) return console.log(USAGE);
  await measure(options);
});
process.exit();
