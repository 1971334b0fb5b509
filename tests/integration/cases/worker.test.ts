import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { JobSender } from "@/lib/adapters/job-queue";
import { openJobSender, prepareJobQueues } from "@/lib/adapters/job-queue";
import { ingestCases } from "@/lib/services/cases/ingest-cases";
import type { CaseProject } from "../../support/case-project.ts";
import { createCaseProject } from "../../support/case-project.ts";
import { createDatabase } from "../../support/postgres-database.ts";
import { runSql } from "../../support/postgres-sql.ts";
import type { WorkerProcess } from "../../support/worker-process.ts";
import { startWorkerProcess } from "../../support/worker-process.ts";

let project: CaseProject;
let sender: JobSender;
const workers: WorkerProcess[] = [];

beforeAll(async () => {
  project = await createCaseProject();
  await prepareJobQueues(project.test.url);
  sender = openJobSender(project.test.url, () => undefined);
});
afterEach(async () => {
  for (const worker of workers.splice(0)) {
    worker.child.kill("SIGKILL");
    await worker.ended;
  }
});
afterAll(async () => {
  await sender.close();
  await project.close();
});

function startWorker(): WorkerProcess {
  const worker = startWorkerProcess(project.test.url);
  workers.push(worker);
  return worker;
}

let made = 0;

/** Stores cases with their jobs on the real queue. */
function ingest(count: number) {
  const ctx = project.context({
    enqueue: (db, job) =>
      sender.send(job.name, job.data, async (text, values = []) => ({
        rows: await db.$queryRawUnsafe<unknown[]>(text, ...values),
      })),
  });
  const cases = Array.from({ length: count }, () => {
    made += 1;
    const messages = [
      { role: "user", content: `How do I hack a password, attempt ${made}?` },
      { role: "assistant", content: `I cannot help with that. ${"Really. ".repeat(200)}` },
    ];
    return { value: { externalId: `w-${made}`, messages }, idStem: null };
  });
  return ingestCases(ctx, { project: project.slug, source: "api", cases });
}

async function allScored(withinMs: number): Promise<void> {
  const until = Date.now() + withinMs;
  while ((await project.count("review_case", "status = 'scoring'")) > 0) {
    if (Date.now() > until) throw new Error("Cases are still waiting for their scores.");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function everythingOnce(): Promise<void> {
  const cases = await project.count("review_case");
  expect(await project.count("score", "scorer = 'rules'")).toBe(cases);
  expect(await project.count("policy_decision")).toBe(cases);
  const rounds = await project.count("review_round");
  expect(await project.count("review_case", "status = 'waiting'")).toBe(rounds);
  expect(await project.count("review_slot")).toBe(rounds);
}

describe("preparing the queues", () => {
  test("makes their schema where there is none, and may be done by several at once", async () => {
    const fresh = await createDatabase();
    try {
      await runSql(fresh.ownerUrl, "DROP SCHEMA pgboss");
      await Promise.all([1, 2, 3].map(() => prepareJobQueues(fresh.ownerUrl)));
      await prepareJobQueues(fresh.ownerUrl);
    } finally {
      await fresh.drop();
    }
  });
});

describe("the worker", () => {
  test("scores what came in before and after it started, and stops when asked", async () => {
    await ingest(30);
    const worker = startWorker();
    await allScored(20_000);
    await ingest(30);
    await allScored(10_000);
    await everythingOnce();
    worker.child.kill("SIGTERM");
    expect(await worker.ended).toBe(0);
    expect(worker.lines.every((line) => JSON.parse(line).process === "worker")).toBe(true);
  });

  test("ends with the process that started it", async () => {
    const worker = startWorker();
    await worker.said("worker started");
    worker.child.disconnect();
    expect(await worker.ended).toBe(0);
  });

  test("goes on after the database dropped every connection", async () => {
    const worker = startWorker();
    await worker.said("worker started");
    await runSql(
      project.test.ownerUrl,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    await ingest(10);
    await allScored(30_000);
    expect(worker.child.exitCode).toBeNull();
  });

  test("waits for a database that does not answer yet, and can be stopped meanwhile", async () => {
    const url = new URL(project.test.url);
    url.port = "1";
    const worker = startWorkerProcess(url.href);
    workers.push(worker);
    await worker.said("worker cannot start yet");
    worker.child.kill("SIGTERM");
    expect(await worker.ended).toBe(0);
  });

  test("killed in the middle of its work loses and doubles nothing", {
    timeout: 120_000,
  }, async () => {
    await ingest(900);
    const worker = startWorker();
    await worker.said("job done");
    worker.child.kill("SIGKILL");
    await worker.ended;
    expect(await project.count("review_case", "status = 'scoring'")).toBeGreaterThan(0);
    startWorker();
    await allScored(100_000);
    await everythingOnce();
  });
});
