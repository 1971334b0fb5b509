import "server-only";
import type { Db } from "@/lib/data/client";

export type AccountRow = {
  userId: string;
  name: string;
  email: string;
  isInstanceAdmin: boolean;
  disabledAt: Date | null;
  createdAt: Date;
  projects: readonly string[];
};

/** Everybody with an account here and the names of their projects, by name. Needs scope "all". */
export async function listAccounts(db: Db): Promise<AccountRow[]> {
  const users = await db.user.findMany({
    include: {
      memberships: {
        select: { project: { select: { name: true } } },
        orderBy: { project: { name: "asc" } },
      },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return users.map((user) => ({
    userId: user.id,
    name: user.name,
    email: user.email,
    isInstanceAdmin: user.isInstanceAdmin,
    disabledAt: user.disabledAt,
    createdAt: user.createdAt,
    projects: user.memberships.map((one) => one.project.name),
  }));
}
