import "server-only";
import type { Db } from "@/lib/data/client";

/** Whether anybody can sign in here: the people of the demo have no password, and never could. */
export async function hasAccounts(db: Db): Promise<boolean> {
  return (await db.account.findFirst({ select: { id: true } })) !== null;
}
