import type { ConstructorOptions } from "pg-boss";
import { PgBoss } from "pg-boss";

/** Runs SQL with positional parameters in the caller's transaction. */
export type ExecuteSql = (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>;

/** What goes wrong beside the calls, such as a lost connection. The queue recovers by itself. */
export type OnQueueError = (error: unknown) => void;

/** Every queue with how often a failed job is tried again, and how long one may run. */
const JOB_QUEUES = [
  {
    name: "score-cases",
    // Without a sign of life for so long, as after a kill -9, a job goes to another worker.
    options: {
      retryLimit: 5,
      retryDelay: 2,
      retryBackoff: true,
      expireInSeconds: 300,
      heartbeatSeconds: 15,
    },
  },
  {
    name: "score-samples",
    options: {
      retryLimit: 5,
      retryDelay: 2,
      retryBackoff: true,
      expireInSeconds: 600,
      heartbeatSeconds: 15,
    },
  },
  { name: "tidy-up", options: { retryLimit: 0, expireInSeconds: 300, retentionSeconds: 3_600 } },
] as const;

export type JobQueueName = (typeof JOB_QUEUES)[number]["name"];

const NO_SUCH_SCHEMA = "3F000";

/** Creates or upgrades the queue's own tables. Safe to call from several processes at once. */
export async function prepareJobQueues(url: string): Promise<void> {
  const boss = await installQueue(url);
  for (const { name, options } of JOB_QUEUES) await boss.createQueue(name, options);
  await boss.stop({ graceful: false });
}

/** The application's role may not create schemas: with two roles the migrations have made it. */
async function installQueue(url: string): Promise<PgBoss> {
  const settings = { connectionString: url, max: 1 };
  const given = openBoss({ ...settings, createSchema: false }, leaveToCaller);
  try {
    return await given.start();
  } catch (error) {
    await given.stop({ graceful: false });
    const { code } = error as { code?: unknown };
    if (code !== NO_SUCH_SCHEMA) throw error;
    return openBoss(settings, leaveToCaller).start();
  }
}

export type JobSender = {
  /** Stores a job through `executeSql`, that is inside the caller's transaction. */
  send(name: JobQueueName, data: object, executeSql: ExecuteSql): Promise<void>;
  close(): Promise<void>;
};

/** A handle that only sends. It connects at the first job, to learn the queues' tables. */
export function openJobSender(url: string, onError: OnQueueError): JobSender {
  let started: Promise<PgBoss> | undefined;
  const start = async () => {
    const boss = openBoss({ connectionString: url, max: 1, migrate: false }, onError);
    await boss.start();
    return boss;
  };
  return {
    async send(name, data, executeSql) {
      started ??= start().catch((error: unknown) => {
        started = undefined;
        throw error;
      });
      await sendJob(await started, { name, data }, executeSql);
    },
    async close() {
      if (started !== undefined) await (await started).stop({ graceful: false });
    },
  };
}

export type JobWorker = {
  send: JobSender["send"];
  /** Asks for a run of a job that needs to be told nothing. */
  start(name: JobQueueName): Promise<void>;
  /** Whether no job of the queue waits to be run. */
  isIdle(name: JobQueueName): Promise<boolean>;
  /** Takes no more jobs, lets running ones end within `graceMs`, and hands back the others. */
  stop(graceMs: number): Promise<void>;
};

export type JobHandler = {
  name: JobQueueName;
  /** Five fields, in UTC; absent where jobs come from services alone. */
  cron?: string;
  run(data: unknown): Promise<void>;
};

const JOBS_AT_ONCE = 2;

/**
 * Works the queues off until stopped, through restarts of the database too. A handler that throws
 * gives its job back, to be tried again later; a job may run twice.
 */
export async function startJobWorker(
  url: string,
  handlers: readonly JobHandler[],
  onError: OnQueueError,
): Promise<JobWorker> {
  const settings = {
    connectionString: url,
    max: 4,
    migrate: false,
    supervise: true,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    schedule: true,
  };
  const boss = openBoss(settings, onError);
  await boss.start({ attempts: 20 });
  for (const { name, cron, run } of handlers) {
    await boss.work(
      name,
      {
        batchSize: JOBS_AT_ONCE,
        burstWhenBatchFull: true,
        pollingIntervalSeconds: 0.5,
        perJobResults: true,
      },
      (jobs) => Promise.all(jobs.map(async (job) => outcomeOf(job, run, onError))),
    );
    if (cron !== undefined) await boss.schedule(name, cron);
  }
  return {
    send: (name, data, executeSql) => sendJob(boss, { name, data }, executeSql),
    async start(name) {
      await boss.send(name, {});
    },
    isIdle: async (name) => (await boss.findJobs(name, { queued: true, limit: 1 })).length === 0,
    stop: (graceMs) => boss.stop({ graceful: true, timeout: graceMs }),
  };
}

/** Of jobs fetched together each is settled by itself: one that fails does not repeat the others. */
async function outcomeOf(
  job: { id: string; data: unknown },
  run: JobHandler["run"],
  onError: OnQueueError,
): Promise<{ id: string; status: "completed" | "failed"; output?: object }> {
  try {
    await run(job.data);
    return { id: job.id, status: "completed" };
  } catch (error) {
    onError(error);
    return { id: job.id, status: "failed", output: { message: String(error) } };
  }
}

function openBoss(settings: ConstructorOptions, onError: OnQueueError): PgBoss {
  const boss = new PgBoss({
    supervise: false,
    schedule: false,
    registerInstance: false,
    ...settings,
  });
  // Without a listener a lost connection would end the process.
  boss.on("error", onError);
  return boss;
}

async function sendJob(
  boss: PgBoss,
  job: { name: JobQueueName; data: object },
  executeSql: ExecuteSql,
): Promise<void> {
  const id = await boss.send(job.name, job.data, { db: { executeSql } });
  if (id === null) throw new Error(`The job queue ${job.name} took no job.`);
}

/** Whatever fails while the queues are prepared makes the call itself fail. */
function leaveToCaller(): void {}
