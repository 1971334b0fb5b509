import "server-only";
import type { Actor, Membership } from "@/lib/core/access/actor";
import type { Role } from "@/lib/core/access/role";
import type { ProjectId } from "@/lib/core/brand";
import { asId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

/** The signed-in person with every membership, or null where unknown or disabled. Needs scope "all". */
export async function findUserActor(db: Db, userId: string): Promise<Actor | null> {
  const user = await db.user.findUnique({
    where: { id: userId },
    select: {
      id: true,
      name: true,
      isInstanceAdmin: true,
      disabledAt: true,
      memberships: {
        select: { projectId: true, role: true, project: { select: { slug: true } } },
        orderBy: { createdAt: "asc" },
      },
    },
  });
  if (user === null || user.disabledAt !== null) return null;
  const memberships: Membership[] = user.memberships.map((one) => ({
    projectId: asId<ProjectId>(one.projectId),
    slug: one.project.slug,
    role: one.role as Role,
  }));
  return {
    kind: "user",
    userId: user.id,
    name: user.name,
    isInstanceAdmin: user.isInstanceAdmin,
    memberships,
  };
}
