import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { prepareJobQueues } from "@/lib/adapters/job-queue";
import { APP_SCRIPT_ENVIRONMENT, appScript } from "../../../scripts/runtime/app-script.ts";
import { inCheckout } from "../../../scripts/runtime/checkout.ts";
import type { TestDatabase } from "../../support/postgres-database.ts";
import { createDatabase } from "../../support/postgres-database.ts";
import { runSql } from "../../support/postgres-sql.ts";
import { makeProject } from "../dataset/make-project.ts";
import type { Row, Subject, SubjectBench } from "../run/subject.ts";
import { writeJsonLines, writeLabelledCsv } from "./import-files.ts";

type Way = {
  what: string;
  file: string;
  write: (path: string, cases: number) => Promise<void>;
  options: string[];
  /** What it fills, empty before; in an order that foreign keys allow. */
  tables: string[];
};

const CASE_TABLES = ["review_case", "case_payload", "case_search", "selection"];
const LABEL_TABLES = ["rater", "review_round", "review_slot", "label_version", "resolution"];

const WAYS: readonly Way[] = [
  {
    what: "JSON Lines",
    file: "cases.jsonl",
    write: writeJsonLines,
    options: [],
    tables: CASE_TABLES,
  },
  {
    what: "CSV with labels",
    file: "answers.csv",
    write: writeLabelledCsv,
    options: ["--mapping", "xstest", "--model", "bench"],
    tables: [...CASE_TABLES, ...LABEL_TABLES],
  },
];

/** A file through the command line, next to COPY of the rows that it made. */
export const importSubject: Subject = {
  name: "import",
  title: "Importing a file",
  measures: "rows a second and peak memory of `plumbline import`, next to COPY of the same rows",
  columns: [
    { name: "rows a second", unit: "/s" },
    { name: "peak memory", unit: "MB" },
    { name: "of COPY", unit: "%" },
  ],
  async run(bench) {
    const project = await makeProject(new Date());
    bench.atEnd(project.drop);
    // The database server writes and reads the files of COPY itself, under its own user.
    const folder = await mkdtemp(join(tmpdir(), "plumbline-import-"));
    bench.atEnd(() => rm(folder, { recursive: true, force: true }));
    await chmod(folder, 0o777);
    const rows: Row[] = [];
    for (const way of WAYS) rows.push(...(await compare(bench, way, { project, folder })));
    return rows;
  },
};

type Place = { project: TestDatabase; folder: string };

async function compare(bench: SubjectBench, way: Way, { folder, project }: Place): Promise<Row[]> {
  const file = join(folder, way.file);
  bench.say(`writing a file: ${way.what}`);
  await way.write(file, bench.cases);
  const [target, plain] = [await createDatabase(project.name), await createDatabase(project.name)];
  bench.atEnd(target.drop);
  bench.atEnd(plain.drop);
  await prepareJobQueues(target.url);
  bench.say(`importing ${way.what}`);
  const started = performance.now();
  const peakKilobytes = await runImport(target, [file, ...way.options], bench.signal);
  const rate = ratePerSecond(bench.cases, started);
  await checkCount(target, bench.cases);
  bench.say(`COPY of the same rows: ${way.what}`);
  const copied = await copyRate(bench.cases, {
    from: target,
    to: plain,
    tables: way.tables,
    folder,
  });
  await rm(file);
  return [
    {
      what: way.what,
      values: {
        "rows a second": rate,
        "peak memory": peakKilobytes / 1_024,
        "of COPY": (100 * rate) / copied,
      },
    },
    { what: `COPY of the same rows: ${way.what}`, values: { "rows a second": copied } },
  ];
}

/** Runs the command as a process of its own; gives its peak memory in kilobytes. */
async function runImport(
  target: TestDatabase,
  args: string[],
  signal: AbortSignal,
): Promise<number> {
  const [flags, entry] = [appScript("lib/cli/main.ts").slice(0, -1), inCheckout("lib/cli/main.ts")];
  const command = [entry, "import", ...args, "--project", "support-assistant"];
  const child = spawn(
    process.execPath,
    [...flags, "--import", inCheckout("tests", "bench", "report-memory.ts"), ...command],
    {
      env: { ...process.env, ...APP_SCRIPT_ENVIRONMENT, DATABASE_URL: target.url },
      signal,
      stdio: ["ignore", "ignore", "pipe", "pipe"],
    },
  );
  const [said, peak, [code]] = await Promise.all([
    text(child.stderr as Readable),
    text(child.stdio[3] as Readable),
    once(child, "exit"),
  ]);
  if (code !== 0) throw new Error(`The import failed:\n${said}`);
  return Number(peak);
}

async function checkCount(target: TestDatabase, cases: number): Promise<void> {
  await runSql(
    target.ownerUrl,
    `DO $$ BEGIN IF (SELECT count(*) FROM review_case WHERE external_id LIKE '%bench-%') <> ${cases}
      THEN RAISE EXCEPTION 'Not all rows were stored'; END IF; END $$`,
  );
}

type Copying = { from: TestDatabase; to: TestDatabase; tables: string[]; folder: string };

async function copyRate(cases: number, { folder, from, tables, to }: Copying): Promise<number> {
  const files = tables.map((table) => ({ table, path: join(folder, `${table}.copy`) }));
  const scope = "SET plumbline.project = 'all'";
  const out = files.map(({ path, table }) => `COPY ${table} TO '${path}'`);
  await runSql(from.ownerUrl, scope, ...out);
  const started = performance.now();
  await runSql(
    to.ownerUrl,
    scope,
    ...files.map(({ path, table }) => `COPY ${table} FROM '${path}'`),
  );
  return ratePerSecond(cases, started);
}

function ratePerSecond(count: number, started: number): number {
  return (count * 1_000) / (performance.now() - started);
}
