import "server-only";
import type { Db } from "@/lib/data/client";

// Any number that no other advisory lock of this database uses.
const SET_UP_LOCK = 7_305_551;

/** Waits for every other set-up, until this transaction ends. */
export async function lockSetUp(db: Db): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(${SET_UP_LOCK})`;
}
