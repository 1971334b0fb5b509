import "server-only";
import type { Db } from "@/lib/data/client";
import { IDEMPOTENCY_HOURS } from "@/lib/data/idempotency/claim-key";

/** Removes what no longer counts, and says how much. Needs scope "all". */
export function deleteOldRecords(db: Db, now: Date): Promise<number> {
  const before = new Date(now.getTime() - IDEMPOTENCY_HOURS * 3_600_000);
  return db.$executeRaw`DELETE FROM idempotency_record WHERE created_at < ${before}`;
}
