import { parseArgs } from "node:util";
import { inCheckout } from "../../scripts/runtime/checkout.ts";
import { Refusal, runScript } from "../../scripts/runtime/refusal.ts";
import { startBenchServer } from "./run/bench-server.ts";
import { describeMachine } from "./run/describe-machine.ts";
import { openBench } from "./run/open-bench.ts";
import type { Measured } from "./run/print-table.ts";
import { printTable } from "./run/print-table.ts";
import type { Subject } from "./run/subject.ts";
import { writeTables } from "./run/write-tables.ts";
import { SUBJECTS } from "./subjects.ts";

/** The large one first: where it fails, nothing else was waited for. */
const SIZES = [100_000, 10_000];
/** With fewer, not every subject finds what it needs. */
const FEWEST = 10_000;

const USAGE = `Usage: npm run bench [-- NAME…] [-- --cases N] [-- --write FILE]
  NAME          one subject, or several; without it all of them
  --cases N     with so many cases, instead of ${SIZES.map((size) => size.toLocaleString("en")).join(" and then ")}
  --write FILE  puts the tables between their marks in a Markdown page as well
  --help        this list
Subjects:
${SUBJECTS.map(({ measures, name }) => `  ${name.padEnd(13)} ${measures}`).join("\n")}`;

type Options = {
  subjects: readonly Subject[];
  sizes: readonly number[];
  write: string | undefined;
};

function readOptions(): Options | null {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { cases: { type: "string" }, write: { type: "string" }, help: { type: "boolean" } },
  });
  if (values.help === true) return null;
  const unknown = positionals.find((name) => !SUBJECTS.some((one) => one.name === name));
  if (unknown !== undefined) {
    throw new Refusal(`There is no subject ${unknown}: npm run bench -- --help lists them.`);
  }
  const cases = values.cases === undefined ? null : Number(values.cases);
  if (cases !== null && !(Number.isInteger(cases) && cases >= FEWEST)) {
    throw new Refusal(`--cases must be a whole number from ${FEWEST} on.`);
  }
  const named = SUBJECTS.filter(({ name }) => positionals.includes(name));
  return {
    subjects: positionals.length === 0 ? SUBJECTS : named,
    sizes: cases === null ? SIZES : [cases],
    write: values.write,
  };
}

function say(progress: string): void {
  process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${progress}` : `${progress}\n`);
}

async function measureAll({ sizes, subjects }: Options): Promise<Map<Subject, Measured[]>> {
  const results = new Map<Subject, Measured[]>();
  for (const [nth, cases] of sizes.entries()) {
    const bench = openBench(cases, say);
    for (const subject of subjects.filter(({ once }) => !(once && nth > 0))) {
      const rows = await subject.run({
        ...bench,
        say: (progress) => say(`${subject.name} at ${cases.toLocaleString("en")}: ${progress}`),
      });
      results.set(subject, [...(results.get(subject) ?? []), { cases, rows }]);
    }
    await bench.close();
  }
  return results;
}

await runScript(async () => {
  const options = readOptions();
  if (options === null) return console.log(USAGE);
  const server = await startBenchServer();
  try {
    const machine = await describeMachine(process.env.PLUMBLINE_TEST_SERVER ?? "");
    const texts = new Map([["machine", `${machine}.`]]);
    console.log(`${machine}.`);
    for (const [subject, measured] of await measureAll(options)) {
      const table = printTable(subject, measured);
      if (table === "") continue;
      texts.set(subject.name, table);
      console.log(`\n## ${subject.title}\n\n${table}`);
    }
    if (options.write === undefined) return;
    const missing = await writeTables(inCheckout(options.write), texts);
    if (missing.length > 0) console.log(`\nNo marks in the page for: ${missing.join(", ")}.`);
  } finally {
    await server.stop();
  }
});
process.exit();
