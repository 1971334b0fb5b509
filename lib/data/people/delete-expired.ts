import "server-only";
import { SIGN_IN_LIMITS } from "@/lib/core/people/sign-in-limit";
import type { Db } from "@/lib/data/client";

/** Removes sessions that are over, and counts of sign-ins whose window is. Says how many of both. */
export async function deleteExpired(db: Db, now: Date): Promise<number> {
  const sessions = await db.session.deleteMany({ where: { expiresAt: { lte: now } } });
  const windowBegin = BigInt(now.getTime() - SIGN_IN_LIMITS.windowMinutes * 60_000);
  const attempts = await db.rateLimit.deleteMany({ where: { lastRequest: { lte: windowBegin } } });
  return sessions.count + attempts.count;
}
