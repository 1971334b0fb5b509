import { setTimeout as sleep } from "node:timers/promises";
import { errorDetails, jobLog } from "@/lib/jobs/job-log";
import { scoreCasesJob } from "@/lib/jobs/score-cases";
import { scoreSamplesJob } from "@/lib/jobs/score-samples";
import { startWorker } from "@/lib/jobs/start-worker";
import { tidyUpJob } from "@/lib/jobs/tidy-up";

const JOBS = [scoreCasesJob, scoreSamplesJob, tidyUpJob];
const GRACE_MS = 6_000;
const DEADLINE_MS = 8_500;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;

const stopping = new AbortController();

/** Starts as soon as the database answers, however long that takes; undefined where stopped before. */
async function startWhenPossible(databaseUrl: string) {
  let waitMs = FIRST_WAIT_MS;
  while (!stopping.signal.aborted) {
    try {
      return await startWorker(databaseUrl, JOBS);
    } catch (error) {
      jobLog("error", "worker cannot start yet", { waitMs, ...errorDetails(error) });
      await sleep(waitMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
    }
  }
  return undefined;
}

async function main(): Promise<void> {
  const databaseUrl = process.env.DATABASE_URL;
  if (databaseUrl === undefined || databaseUrl === "") {
    jobLog("error", "DATABASE_URL is not set: the worker is started by npm start");
    process.exitCode = 1;
    return;
  }
  const stopped = new Promise<void>((resolve) => {
    stopping.signal.addEventListener("abort", () => resolve(), { once: true });
  });
  const worker = await startWhenPossible(databaseUrl);
  if (worker !== undefined) {
    jobLog("info", "worker started", { jobs: JOBS.map(({ id }) => id) });
    await stopped;
    await worker.stop(GRACE_MS);
  }
  jobLog("info", "worker stopped");
  process.exit(0);
}

function stop(why: string): void {
  if (stopping.signal.aborted) return;
  jobLog("info", "worker stopping", { why });
  // Whatever hangs, this process ends: its jobs are handed out again once their time is over.
  setTimeout(() => process.exit(1), DEADLINE_MS).unref();
  stopping.abort();
}

process.on("SIGTERM", () => stop("SIGTERM"));
process.on("SIGINT", () => stop("SIGINT"));
// Started with a channel to its parent, it ends with it, however that ends.
process.on("disconnect", () => stop("the parent is gone"));

await main();
