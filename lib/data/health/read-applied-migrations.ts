import "server-only";
import type { Db } from "@/lib/data/client";

/** The names of the migrations that were applied to the end. Needs scope "all". */
export async function readAppliedMigrations(db: Db): Promise<string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
  return rows.map((row) => row.name);
}
