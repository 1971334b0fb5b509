import type { JobQueueName } from "@/lib/adapters/job-queue";
import type { Context } from "@/lib/services/context";

/** What a job may ask of the queue it runs in. */
export type JobRun = {
  /** Whether no job of the queue waits to be run. */
  isIdle(name: JobQueueName): Promise<boolean>;
};

/** Background work: its queue, when it comes by itself (five fields, UTC), and what it does. May run twice. */
export type JobDefinition = {
  id: JobQueueName;
  schedule?: string;
  /** Also when a worker starts, such as after an upgrade. */
  atStart?: boolean;
  run(ctx: Context, data: unknown, run: JobRun): Promise<void>;
};
