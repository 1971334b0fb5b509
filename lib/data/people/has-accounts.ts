import "server-only";
import type { Db } from "@/lib/data/client";

/** Whether anybody has an account here. */
export async function hasAccounts(db: Db): Promise<boolean> {
  return (await db.user.findFirst({ select: { id: true } })) !== null;
}
