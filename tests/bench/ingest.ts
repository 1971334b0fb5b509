import { randomUUID } from "node:crypto";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openJobSender, prepareJobQueues } from "@/lib/adapters/job-queue";
import { ingestCases } from "@/lib/services/cases/ingest-cases";
import { prepareCase } from "@/lib/services/cases/prepare-case";
import { createCaseProject } from "../support/case-project.ts";
import { createDatabase } from "../support/postgres-database.ts";
import { setup } from "../support/postgres-setup.ts";
import { runSql } from "../support/postgres-sql.ts";

const CASES = 20_000;
const CASES_A_CALL = 1_000;
const TABLES = ["review_case", "case_payload", "case_search"];

const WORDS = "please how do I reset the password of my router before the update starts".split(" ");

/** About one kilobyte in four messages, no two alike. */
function conversation(index: number) {
  const text = (turn: number) =>
    Array.from({ length: 45 }, (_, word) => WORDS[(index * 7 + turn * 3 + word) % WORDS.length])
      .concat(String(index))
      .join(" ");
  const messages = ["user", "assistant", "user", "assistant"].map((role, turn) => ({
    role,
    content: text(turn),
  }));
  return { externalId: `bench-${index}`, messages, model: "m-1", language: "en" };
}

async function measure(what: string, work: () => Promise<void> | void): Promise<number> {
  const started = performance.now();
  await work();
  const perSecond = (CASES * 1_000) / (performance.now() - started);
  console.log(`${what}: ${Math.round(perSecond).toLocaleString("en")} cases/s`);
  return perSecond;
}

const stop = await setup();
// The database server writes and reads the files of COPY itself, under its own user.
const folder = await mkdtemp(join(tmpdir(), "plumbline-bench-"));
await chmod(folder, 0o777);
const project = await createCaseProject();
const plain = await createDatabase();
await prepareJobQueues(project.test.url);
const sender = openJobSender(project.test.url, (error) => console.error(error));
try {
  const cases = Array.from({ length: CASES }, (_, index) => ({
    value: conversation(index),
    idStem: null,
  }));
  await measure("Parsing, hashing and previews alone", () => {
    for (const one of cases) prepareCase(one, new Date());
  });
  const ingested = await measure(
    `Ingest, ${CASES_A_CALL} cases a call, with jobs and log`,
    async () => {
      for (let start = 0; start < CASES; start += CASES_A_CALL) {
        const ctx = project.context({
          requestId: randomUUID(),
          enqueue: (db, job) =>
            sender.send(job.name, job.data, async (text, values = []) => ({
              rows: await db.$queryRawUnsafe<unknown[]>(text, ...values),
            })),
        });
        const batch = cases.slice(start, start + CASES_A_CALL);
        await ingestCases(ctx, { project: project.slug, source: "api", cases: batch });
      }
    },
  );
  const files = TABLES.map((table) => ({ table, path: join(folder, `${table}.copy`) }));
  await runSql(
    project.test.ownerUrl,
    "SET plumbline.project = 'all'",
    ...files.map(({ table, path }) => `COPY ${table} TO '${path}'`),
  );
  const copied = await measure("COPY of the same rows into the same tables", () =>
    runSql(
      plain.ownerUrl,
      "SET plumbline.project = 'all'",
      ...files.map(({ table, path }) => `COPY ${table} FROM '${path}'`),
    ),
  );
  console.log(`Ingest reaches ${Math.round((100 * ingested) / copied)} % of COPY.`);
} finally {
  await sender.close();
  await project.close();
  await plain.drop();
  await stop();
  await rm(folder, { recursive: true, force: true });
}
