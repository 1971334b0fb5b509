import "server-only";
import type { Db } from "@/lib/data/client";

/**
 * Whether somebody else with a working account administers this instance. Holds every instance
 * administrator's row until the transaction ends, so that two can't be disabled at once.
 */
export async function hasOtherInstanceAdmin(db: Db, userId: string): Promise<boolean> {
  const admins = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM app_user WHERE is_instance_admin AND disabled_at IS NULL
    ORDER BY id FOR UPDATE`;
  return admins.some((admin) => admin.id !== userId);
}
