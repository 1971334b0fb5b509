import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

/** Takes the person out of the project. Their labels and entries stay. False where they were no member. */
export async function deleteMembership(
  db: Db,
  projectId: ProjectId,
  userId: string,
): Promise<boolean> {
  const { count } = await db.membership.deleteMany({ where: { projectId, userId } });
  return count === 1;
}
