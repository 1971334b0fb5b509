import "server-only";
import type { Db } from "@/lib/data/client";

/** Takes one attempt under the key off the count: it did not fail. */
export async function giveBackAttempt(db: Db, key: string): Promise<void> {
  await db.$executeRaw`
    UPDATE rate_limit SET count = GREATEST(count - 1, 0) WHERE key = ${key}`;
}
