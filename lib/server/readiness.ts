import "server-only";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { database } from "@/lib/server/database";
import { log } from "@/lib/server/log";
import { listAppliedMigrations } from "@/lib/services/health/list-applied-migrations";

export type Readiness = { ready: boolean; reason: string | null };

// Set by the starter's message, before it asks the process to end.
const process_ = globalThis as typeof globalThis & { plumblineStopping?: boolean };

/** Whether this process should be sent requests, and if not, why. Never throws. */
export async function readReadiness(): Promise<Readiness> {
  if (process_.plumblineStopping === true) return { ready: false, reason: "stopping" };
  try {
    const applied = new Set(await listAppliedMigrations(database()));
    const missing = (await shippedMigrations()).filter((name) => !applied.has(name));
    return missing.length === 0
      ? { ready: true, reason: null }
      : { ready: false, reason: "migrations are missing" };
  } catch (error) {
    log.warn({ err: error }, "not ready");
    return { ready: false, reason: "the database does not answer" };
  }
}

let shipped: Promise<string[]> | undefined;

async function readShipped(): Promise<string[]> {
  const entries = await readdir(join(process.cwd(), "prisma", "migrations"), {
    withFileTypes: true,
  });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

/** The migrations this version comes with, read once. */
function shippedMigrations(): Promise<string[]> {
  shipped ??= readShipped();
  return shipped;
}
