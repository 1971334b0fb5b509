import { Client } from "pg";
import { Refusal } from "../runtime/refusal.ts";
import { waitUntil } from "../runtime/wait.ts";

// Ours alone; Prisma's own tools take another number.
const LOCK_KEY = 5_704_921_377;
const WAIT_MS = 120_000;

/**
 * Runs `work` while no other process migrates this database. Waits up to two minutes.
 * The lock ends with its connection, so that a killed process leaves none.
 */
export async function withMigrationLock<Result>(
  url: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A lost connection shows in the next query; without a listener it would end the process.
  client.on("error", () => undefined);
  await client.connect();
  try {
    // Asked again and again, not waited for: a waiting statement would hold up a concurrent index.
    if (!(await waitUntil(() => tryLock(client), { timeoutMs: WAIT_MS, everyMs: 200 }))) {
      throw new Refusal(
        "Another process has been migrating this database for two minutes: wait for it to end, then start again.",
      );
    }
    return await work(client);
  } finally {
    await client.end();
  }
}

async function tryLock(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(
    "SELECT pg_try_advisory_lock($1) AS taken",
    [LOCK_KEY],
  );
  return rows[0]?.taken === true;
}
