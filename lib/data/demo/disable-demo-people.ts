import "server-only";
import type { UserId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

/** Takes the access from these people. */
export async function disableDemoPeople(
  db: Db,
  { now, userIds }: { userIds: readonly UserId[]; now: Date },
): Promise<void> {
  await db.user.updateMany({
    where: { id: { in: [...userIds] } },
    data: { disabledAt: now, updatedAt: now },
  });
}
