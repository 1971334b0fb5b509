import "server-only";
import type { JobSender } from "@/lib/adapters/job-queue";
import { openJobSender } from "@/lib/adapters/job-queue";
import { env } from "@/lib/server/env";
import { log } from "@/lib/server/log";
import type { Enqueue } from "@/lib/services/context";

const holder = globalThis as typeof globalThis & { plumblineJobSender?: JobSender };

/** Stores a job in the transaction of the service that asks for it. */
export const enqueue: Enqueue = async (db, job) => {
  holder.plumblineJobSender ??= openJobSender(env().databaseUrl, (error) => {
    log.error({ err: error }, "job queue");
  });
  await holder.plumblineJobSender.send(job.name, job.data, async (text, values = []) => ({
    rows: await db.$queryRawUnsafe<unknown[]>(text, ...values),
  }));
};
