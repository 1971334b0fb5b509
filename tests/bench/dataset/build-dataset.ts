import { SHIPPED_SCORERS } from "@/lib/core/scoring/shipped-scorers";
import { ingestCases } from "@/lib/services/cases/ingest-cases";
import { scoreCases } from "@/lib/services/cases/score-cases";
import type { Job } from "@/lib/services/context";
import { raiseAgedCases } from "@/lib/services/queue/raise-aged-cases";
import type { TestDatabase } from "../../support/postgres-database.ts";
import { runSql } from "../../support/postgres-sql.ts";
import { labelCases } from "./label-cases.ts";
import { makeProject } from "./make-project.ts";
import type { Dataset } from "./open-dataset.ts";
import { openDataset } from "./open-dataset.ts";
import type { SeedTexts } from "./seed-texts.ts";
import { readSeedTexts } from "./seed-texts.ts";
import { writeCase } from "./write-case.ts";

const DAYS = 60;
const DAY_MS = 86_400_000;
const CASES_A_CALL = 200;
const REVIEWERS = 8;
const SYSTEM = { kind: "system" } as const;

/**
 * A database with so many cases of the last two months, that came in, were scored and were partly
 * labelled through the product's own services. Nothing is connected to it afterwards.
 */
export async function buildDataset(
  cases: number,
  say: (progress: string) => void,
): Promise<TestDatabase> {
  const end = Date.now() - 60_000;
  const start = end - DAYS * DAY_MS;
  const test = await makeProject(new Date(start));
  const dataset = await openDataset(test);
  const texts = readSeedTexts();
  for (let first = 0; first < cases; first += CASES_A_CALL) {
    const at = new Date(start + (first / cases) * (end - start));
    const count = Math.min(CASES_A_CALL, cases - first);
    await takeIn(dataset, { texts, at, first, count });
    if (first % 10_000 === 0)
      say(`${first.toLocaleString("en")} of ${cases.toLocaleString("en")} cases`);
  }
  const reviewers = await dataset.addPeople(REVIEWERS);
  say("labels");
  await labelCases(dataset, { texts, reviewers, end: new Date(end) });
  say("ages");
  const system = dataset.as(SYSTEM, { now: new Date(end) });
  for (let raised = 1; raised > 0; ) raised = await raiseAgedCases(system);
  await dataset.close();
  await runSql(test.ownerUrl, "VACUUM ANALYZE", "CHECKPOINT");
  return test;
}

type Batch = { texts: SeedTexts; at: Date; first: number; count: number };

/** One call of an application, and the jobs it asks for. */
async function takeIn(dataset: Dataset, { at, count, first, texts }: Batch): Promise<void> {
  const jobs: Job[] = [];
  const enqueue = async (_db: unknown, job: Job) => void jobs.push(job);
  const cases = Array.from({ length: count }, (_, nth) => {
    const occurredAt = new Date(at.getTime() - (count - nth) * 1_000).toISOString();
    return { value: { ...writeCase(texts, first + nth).value, occurredAt }, idStem: null };
  });
  const { counts } = await ingestCases(dataset.as(SYSTEM, { now: at, enqueue }), {
    project: dataset.slug,
    source: "api",
    cases,
  });
  if (counts.created !== count) throw new Error(`Not all came in: ${JSON.stringify(counts)}`);
  const later = new Date(at.getTime() + 2_000);
  for (const job of jobs) {
    if (job.name !== "score-cases") continue;
    await scoreCases(dataset.as(SYSTEM, { now: later }), job.data, SHIPPED_SCORERS);
  }
}
