import "server-only";
import type { Db } from "@/lib/data/client";

/** Whether nobody has made anything here yet: no project, and nobody who could have made one. */
export async function isEmptyDatabase(db: Db): Promise<boolean> {
  const [project, user] = [
    await db.project.findFirst({ select: { id: true } }),
    await db.user.findFirst({ select: { id: true } }),
  ];
  return project === null && user === null;
}
