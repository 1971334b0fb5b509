import type { Transactions } from "@/lib/data/client";
import { readAppliedMigrations } from "@/lib/data/health/read-applied-migrations";

/** The migrations the database has. Nobody's secret, so nobody has to be signed in. */
export function listAppliedMigrations(db: Transactions): Promise<string[]> {
  return db.transact("all", readAppliedMigrations);
}
