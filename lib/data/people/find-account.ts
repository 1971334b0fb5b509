import "server-only";
import type { Db } from "@/lib/data/client";

export type OwnAccount = { name: string; email: string };

/** The account of a person who has one. */
export function findAccount(db: Db, userId: string): Promise<OwnAccount> {
  return db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { name: true, email: true },
  });
}
