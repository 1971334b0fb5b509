import "server-only";
import type { Actor } from "@/lib/core/access/actor";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

/** Whether an active member other than the actor may approve the project's proposals. */
export async function hasOtherApprover(
  db: Db,
  projectId: ProjectId,
  actor: Actor,
): Promise<boolean> {
  const other = await db.membership.findFirst({
    where: {
      projectId,
      role: { in: ["lead", "admin"] },
      user: { disabledAt: null },
      ...(actor.kind === "user" ? { userId: { not: actor.userId } } : {}),
    },
    select: { userId: true },
  });
  return other !== null;
}
