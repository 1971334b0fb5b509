import type { Database } from "@/lib/data/client";
import type { Prisma } from "@/prisma/generated/client";

/** Entries of every chain that fit, the oldest first. */
export function auditEntries(db: Database, where: Prisma.AuditEntryWhereInput) {
  return db.transact("all", (tx) => tx.auditEntry.findMany({ where, orderBy: { at: "asc" } }));
}
