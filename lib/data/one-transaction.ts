import "server-only";
import type { Database, Db, Scope, Transactions } from "@/lib/data/client";

const MOST_MS = 120_000;

/**
 * Runs `work` with a database whose transactions are all parts of one: everything is stored, or
 * nothing. A part that throws is undone by itself. Parts run one after another, never at once. For
 * work at a start, when nobody waits for the rows it holds.
 */
export function inOneTransaction<Result>(
  database: Database,
  work: (whole: Transactions) => Promise<Result>,
): Promise<Result> {
  return database.prisma.$transaction((db) => work({ transact: partsOf(db) }), {
    maxWait: 5_000,
    timeout: MOST_MS,
  });
}

function partsOf(db: Db): Transactions["transact"] {
  return async (scope, part) => {
    await db.$executeRaw`SAVEPOINT part`;
    try {
      await enter(db, scope);
      const result = await part(db);
      await db.$executeRaw`RELEASE SAVEPOINT part`;
      return result;
    } catch (error) {
      await db.$executeRaw`ROLLBACK TO SAVEPOINT part`;
      throw error;
    }
  };
}

async function enter(db: Db, scope: Scope): Promise<void> {
  await db.$executeRaw`SELECT set_config('plumbline.project', ${scope}, true)`;
}
