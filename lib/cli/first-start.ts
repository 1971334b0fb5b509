import { randomUUID } from "node:crypto";
import { prepareJobQueues } from "@/lib/adapters/job-queue";
import { readDemo } from "@/lib/adapters/shipped-content/read-demo";
import { readShippedContent } from "@/lib/adapters/shipped-content/read-shipped-content";
import { loadDemo } from "@/lib/cli/demo/load-demo";
import { SHIPPED_SCORERS } from "@/lib/core/scoring/shipped-scorers";
import type { Database } from "@/lib/data/client";
import { openDatabase } from "@/lib/data/client";
import { makeSetupLink } from "@/lib/services/people/make-setup-link";

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === "") throw new Error(`${name} is not set.`);
  return value;
}

/** For whoever started it to read; what is printed otherwise is the answer. */
function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** The demo project, in a database where nothing is yet. Reads no file where something is. */
async function fillEmpty(db: Database): Promise<void> {
  const root = process.cwd();
  const ctx = { db, now: new Date(), random: Math.random, requestId: randomUUID() };
  const began = performance.now();
  const loading = loadDemo(ctx, {
    readContent: () => readShippedContent(root),
    readConversations: () => readDemo(root),
    scorers: SHIPPED_SCORERS,
    onBegin: () => say("Loading the demo project (--empty leaves it out)…"),
  });
  // Nobody's own data is in it: Plumbline starts without it, and the next start tries again.
  const loaded = await loading.catch((error: unknown) => {
    say(`  the demo was left out: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  });
  if (loaded) say(`  done in ${Math.round((performance.now() - began) / 1_000)} s`);
}

/**
 * What every start does before the app runs: makes the job queue's tables ready, fills an empty
 * database with the demo project (`--empty` leaves it out) and, while nobody can sign in, prints a new
 * one-time set-up link. Prints nothing else; what takes long is said on standard error.
 */
async function firstStart(): Promise<void> {
  const url = required("DATABASE_URL");
  const address = required("PLUMBLINE_ADDRESS").replace(/\/$/, "");
  await prepareJobQueues(url);
  const db = openDatabase(url, 1);
  try {
    if (!process.argv.includes("--empty")) await fillEmpty(db);
    const token = await makeSetupLink({ db, now: new Date(), requestId: randomUUID() });
    if (token === null) return;
    process.stdout.write(`Set up your account: ${address}/set-up?token=${token}\n`);
  } finally {
    await db.close();
  }
}

await firstStart();
