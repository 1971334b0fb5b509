import "server-only";
import type { Db } from "@/lib/data/client";

/** Disables or enables an account. False where there is none, or it already is so. */
export async function setAccountDisabled(
  db: Db,
  userId: string,
  disabledAt: Date | null,
): Promise<boolean> {
  const { count } = await db.user.updateMany({
    where: { id: userId, disabledAt: disabledAt === null ? { not: null } : null },
    data: { disabledAt },
  });
  return count === 1;
}
