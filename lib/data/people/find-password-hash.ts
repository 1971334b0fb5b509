import "server-only";
import type { Db } from "@/lib/data/client";

/** The person's password hash, or null where they have no password. */
export async function findPasswordHash(db: Db, userId: string): Promise<string | null> {
  const account = await db.account.findFirst({
    where: { userId, providerId: "credential" },
    select: { password: true },
  });
  return account?.password ?? null;
}
