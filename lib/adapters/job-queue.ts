import { PgBoss } from "pg-boss";

/** Runs SQL with positional parameters in the caller's transaction. */
export type ExecuteSql = (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>;

/** Every queue with how often a failed job is tried again, and how long one may run. */
const JOB_QUEUES = [
  {
    name: "score-cases",
    options: { retryLimit: 5, retryDelay: 2, retryBackoff: true, expireInSeconds: 300 },
  },
] as const;

export type JobQueueName = (typeof JOB_QUEUES)[number]["name"];

/** Creates or upgrades the queue's own tables. Safe to call from several processes at once. */
export async function prepareJobQueues(url: string): Promise<void> {
  const boss = new PgBoss({ connectionString: url, max: 1, supervise: false, schedule: false });
  await boss.start();
  for (const queue of JOB_QUEUES) await boss.createQueue(queue.name, queue.options);
  await boss.stop({ graceful: false });
}

export type JobSender = {
  /** Stores a job through `executeSql`, that is inside the caller's transaction. */
  send(name: JobQueueName, data: object, executeSql: ExecuteSql): Promise<void>;
  close(): Promise<void>;
};

/** A handle that only sends. It connects at the first job, to learn the queues' tables. */
export function openJobSender(url: string): JobSender {
  let started: Promise<PgBoss> | undefined;
  const start = async () => {
    const boss = new PgBoss({
      connectionString: url,
      max: 1,
      migrate: false,
      supervise: false,
      schedule: false,
    });
    await boss.start();
    return boss;
  };
  return {
    async send(name, data, executeSql) {
      started ??= start().catch((error: unknown) => {
        started = undefined;
        throw error;
      });
      const boss = await started;
      const id = await boss.send(name, data, { db: { executeSql } });
      if (id === null) throw new Error(`The job queue ${name} took no job.`);
    },
    async close() {
      if (started !== undefined) await (await started).stop({ graceful: false });
    },
  };
}
