import { randomUUID } from "node:crypto";
import type { Database } from "@/lib/data/client";
import type { JobDefinition, JobRun } from "@/lib/jobs/job-definition";
import { errorDetails, jobLog } from "@/lib/jobs/job-log";
import type { Enqueue } from "@/lib/services/context";

/** What every job of a worker shares. */
export type JobSurroundings = { db: Database; enqueue: Enqueue; run: JobRun };

/** Runs one job as the system, with a clock read once, and logs how it went. Throws what the job throws. */
export async function runJob(
  job: JobDefinition,
  data: unknown,
  { db, enqueue, run }: JobSurroundings,
): Promise<void> {
  const requestId = randomUUID();
  const started = performance.now();
  const about = () => ({ job: job.id, requestId, ms: Math.round(performance.now() - started) });
  const now = new Date();
  const ctx = {
    actor: { kind: "system" } as const,
    now,
    random: Math.random,
    db,
    enqueue,
    requestId,
  };
  try {
    await job.run(ctx, data, run);
    jobLog("info", "job done", about());
  } catch (error) {
    jobLog("error", "job failed", { ...about(), ...errorDetails(error) });
    throw error;
  }
}
