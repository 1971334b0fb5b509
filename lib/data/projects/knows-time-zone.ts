import "server-only";
import type { Db } from "@/lib/data/client";

/** Whether the database, which counts days and weeks, knows the time zone by that name. */
export async function knowsTimeZone(db: Db, name: string): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM pg_timezone_names WHERE lower(name) = lower(${name}) LIMIT 1`;
  return rows.length === 1;
}
