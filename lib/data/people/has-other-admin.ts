import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

/**
 * Whether the project has an administrator with a working account besides this person. Holds every
 * administrator's membership until the transaction ends, so that two can't leave at once.
 */
export async function hasOtherAdmin(
  db: Db,
  projectId: ProjectId,
  userId: string,
): Promise<boolean> {
  const admins = await db.$queryRaw<{ userId: string; disabled: boolean }[]>`
    SELECT membership.user_id AS "userId", app_user.disabled_at IS NOT NULL AS disabled
    FROM membership JOIN app_user ON app_user.id = membership.user_id
    WHERE membership.project_id = ${projectId}::uuid AND membership.role = 'admin'
    ORDER BY membership.user_id
    FOR UPDATE OF membership`;
  return admins.some((admin) => admin.userId !== userId && !admin.disabled);
}
