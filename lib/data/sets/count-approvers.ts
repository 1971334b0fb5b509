import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

/** How many members of the project may approve a proposal. */
export function countApprovers(db: Db, projectId: ProjectId): Promise<number> {
  return db.membership.count({
    where: { projectId, role: { in: ["lead", "admin"] }, user: { disabledAt: null } },
  });
}
