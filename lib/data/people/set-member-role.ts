import "server-only";
import type { Role } from "@/lib/core/access/role";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

export type RoleChange = { projectId: ProjectId; userId: string; from: Role; to: Role };

/** Changes the role if it is still `from`. False where it is not, or the person is no member. */
export async function setMemberRole(db: Db, change: RoleChange): Promise<boolean> {
  const { projectId, userId, from, to } = change;
  const { count } = await db.membership.updateMany({
    where: { projectId, userId, role: from },
    data: { role: to },
  });
  return count === 1;
}
