import { randomUUID } from "node:crypto";
import { userInfo } from "node:os";
import { openJobSender } from "@/lib/adapters/job-queue";
import { Refusal } from "@/lib/cli/refuse";
import type { Database } from "@/lib/data/client";
import { openDatabase } from "@/lib/data/client";
import type { Context, Enqueue } from "@/lib/services/context";

const POOL_SIZE = 4;

function openEnqueue(url: string): { enqueue: Enqueue; close: () => Promise<void> } {
  const sender = openJobSender(url, (error) => {
    process.stderr.write(`The job queue says: ${String(error)}\n`);
  });
  const enqueue: Enqueue = (db, job) =>
    sender.send(job.name, job.data, async (text, values = []) => ({
      rows: await db.$queryRawUnsafe<unknown[]>(text, ...values),
    }));
  return { enqueue, close: () => sender.close() };
}

/**
 * Runs `work` on the running instance's database as `cli:<operating-system user>`, and closes what it
 * opened. Throws a `Refusal` where no instance runs.
 */
export async function connected<Result>(work: (ctx: Context) => Promise<Result>): Promise<Result> {
  const url = process.env.DATABASE_URL;
  if (url === undefined || url === "") {
    throw new Refusal(
      "No running Plumbline was found: start it with npm start, or set DATABASE_URL.",
    );
  }
  const db = openDatabase(url, POOL_SIZE);
  await requireAnswer(db, url);
  const { enqueue, close } = openEnqueue(url);
  try {
    return await work({
      actor: { kind: "cli", osUser: userInfo().username },
      now: new Date(),
      random: Math.random,
      db,
      enqueue,
      requestId: randomUUID(),
    });
  } finally {
    await close();
    await db.close();
  }
}

/** Throws a `Refusal` that names the database where it does not answer. */
async function requireAnswer(db: Database, url: string): Promise<void> {
  try {
    await db.prisma.$queryRaw`SELECT 1`;
  } catch (cause) {
    await db.close();
    const { host, pathname } = new URL(url);
    throw new Refusal(
      `The database ${pathname.slice(1)} at ${host} does not answer: start Plumbline with npm start, or check DATABASE_URL.`,
      { cause },
    );
  }
}
