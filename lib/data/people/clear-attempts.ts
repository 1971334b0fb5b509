import "server-only";
import type { Db } from "@/lib/data/client";

/** Forgets what was counted under the key. */
export async function clearAttempts(db: Db, key: string): Promise<void> {
  await db.rateLimit.deleteMany({ where: { key } });
}
