import "server-only";
import type { Role } from "@/lib/core/access/role";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

export type NewMembership = { projectId: ProjectId; userId: string; role: Role; now: Date };

/** Makes the person a member. False, and nothing changed, where they are one already. */
export async function insertMembership(db: Db, membership: NewMembership): Promise<boolean> {
  const { projectId, userId, role, now } = membership;
  const inserted = await db.$executeRaw`
    INSERT INTO membership (project_id, user_id, role, created_at)
    VALUES (${projectId}::uuid, ${userId}, ${role}, ${now})
    ON CONFLICT (project_id, user_id) DO NOTHING`;
  return inserted === 1;
}
