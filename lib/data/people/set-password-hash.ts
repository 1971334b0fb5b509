import "server-only";
import type { Db } from "@/lib/data/client";

/** Replaces the person's password hash if it is still `from`. False where it is not. */
export async function setPasswordHash(
  db: Db,
  change: { userId: string; from: string; to: string; now: Date },
): Promise<boolean> {
  const { userId, from, to, now } = change;
  const { count } = await db.account.updateMany({
    where: { userId, providerId: "credential", password: from },
    data: { password: to, updatedAt: now },
  });
  return count === 1;
}
