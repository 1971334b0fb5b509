import "server-only";
import type { Role } from "@/lib/core/access/role";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

export type Member = {
  userId: string;
  name: string;
  email: string;
  role: Role;
  joinedAt: Date;
  disabled: boolean;
};

/** Everybody in the project, by name. */
export async function listMembers(db: Db, projectId: ProjectId): Promise<Member[]> {
  const rows = await db.membership.findMany({
    where: { projectId },
    include: { user: { select: { name: true, email: true, disabledAt: true } } },
    orderBy: [{ user: { name: "asc" } }, { userId: "asc" }],
  });
  return rows.map((row) => ({
    userId: row.userId,
    name: row.user.name,
    email: row.user.email,
    role: row.role as Role,
    joinedAt: row.createdAt,
    disabled: row.user.disabledAt !== null,
  }));
}
