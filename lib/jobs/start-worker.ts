import type { JobWorker } from "@/lib/adapters/job-queue";
import { prepareJobQueues, startJobWorker } from "@/lib/adapters/job-queue";
import { openDatabase } from "@/lib/data/client";
import type { JobDefinition } from "@/lib/jobs/job-definition";
import { errorDetails, jobLog } from "@/lib/jobs/job-log";
import { runJob } from "@/lib/jobs/run-job";
import type { Enqueue } from "@/lib/services/context";

const POOL_SIZE = 5;

/**
 * Works the jobs off until `stop` is called; that lets running ones end within `graceMs`, hands the
 * others back and closes all connections.
 */
export async function startWorker(
  databaseUrl: string,
  jobs: readonly JobDefinition[],
): Promise<{ stop(graceMs: number): Promise<void> }> {
  await prepareJobQueues(databaseUrl);
  const db = openDatabase(databaseUrl, POOL_SIZE);
  const started = Promise.withResolvers<JobWorker>();
  const enqueue: Enqueue = async (tx, job) => {
    const worker = await started.promise;
    await worker.send(job.name, job.data, async (text, values = []) => ({
      rows: await tx.$queryRawUnsafe<unknown[]>(text, ...values),
    }));
  };
  const isIdle: JobWorker["isIdle"] = async (name) => (await started.promise).isIdle(name);
  const surroundings = { db, enqueue, run: { isIdle } };
  const handlers = jobs.map((job) => ({
    name: job.id,
    ...(job.schedule === undefined ? {} : { cron: job.schedule }),
    run: (data: unknown) => runJob(job, data, surroundings),
  }));
  const worker = await startJobWorker(databaseUrl, handlers, (error) => {
    jobLog("error", "job queue", errorDetails(error));
  });
  started.resolve(worker);
  for (const { id } of jobs.filter(({ atStart }) => atStart)) await worker.start(id);
  return {
    async stop(graceMs) {
      await worker.stop(graceMs);
      await db.close();
    },
  };
}
