import { randomUUID } from "node:crypto";
import { prepareJobQueues } from "@/lib/adapters/job-queue";
import { openDatabase } from "@/lib/data/client";
import { makeSetupLink } from "@/lib/services/people/make-setup-link";

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === "") throw new Error(`${name} is not set.`);
  return value;
}

/**
 * What every start does before the app runs: makes the job queue's tables ready and, while nobody
 * has an account, prints a new one-time set-up link. Prints nothing else.
 */
async function firstStart(): Promise<void> {
  const url = required("DATABASE_URL");
  const address = required("PLUMBLINE_ADDRESS").replace(/\/$/, "");
  await prepareJobQueues(url);
  const db = openDatabase(url, 1);
  try {
    const token = await makeSetupLink({ db, now: new Date(), requestId: randomUUID() });
    if (token === null) return;
    process.stdout.write(`Set up your account: ${address}/set-up?token=${token}\n`);
  } finally {
    await db.close();
  }
}

await firstStart();
