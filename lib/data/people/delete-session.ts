import "server-only";
import type { Db } from "@/lib/data/client";

/** Ends one session. False where it had ended. */
export async function deleteSession(db: Db, id: string): Promise<boolean> {
  const { count } = await db.session.deleteMany({ where: { id } });
  return count === 1;
}
