import "server-only";
import type { Db } from "@/lib/data/client";
import { sha256 } from "@/lib/data/sha256";

/** Uses the link up. False where it is unknown, used or expired; of two at once one gets true. */
export async function takeSetupLink(db: Db, token: string, now: Date): Promise<boolean> {
  const { count } = await db.setupLink.updateMany({
    where: { tokenHash: sha256(token), usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  return count === 1;
}
