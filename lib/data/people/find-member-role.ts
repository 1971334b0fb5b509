import "server-only";
import type { Role } from "@/lib/core/access/role";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

/** The person's role in the project, or null. Held against change until the transaction ends. */
export async function findMemberRole(
  db: Db,
  projectId: ProjectId,
  userId: string,
): Promise<Role | null> {
  const [row] = await db.$queryRaw<{ role: Role }[]>`
    SELECT role FROM membership
    WHERE project_id = ${projectId}::uuid AND user_id = ${userId} FOR UPDATE`;
  return row?.role ?? null;
}
