import "server-only";
import type { Db } from "@/lib/data/client";

/** Signs the person out everywhere, except in the session named; returns how many ended. */
export async function deleteSessions(db: Db, userId: string, exceptId?: string): Promise<number> {
  const { count } = await db.session.deleteMany({
    where: { userId, ...(exceptId === undefined ? {} : { id: { not: exceptId } }) },
  });
  return count;
}
