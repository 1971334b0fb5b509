import "server-only";
import type { Prisma, PrismaClient } from "@/prisma/generated/client";

type Db = Prisma.TransactionClient;
/** As `Database.transact`. */
type Transact = <Result>(scope: string, part: (db: Db) => Promise<Result>) => Promise<Result>;

const MOST_MS = 180_000;

/** Runs `work` with transactions that are all parts of one, each undone by itself where it throws. */
export function inOneTransaction<Result>(
  prisma: PrismaClient,
  work: (whole: { transact: Transact }) => Promise<Result>,
): Promise<Result> {
  return prisma.$transaction((db) => work({ transact: partsOf(db) }), {
    maxWait: 5_000,
    timeout: MOST_MS,
  });
}

function partsOf(db: Db): Transact {
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

async function enter(db: Db, scope: string): Promise<void> {
  await db.$executeRaw`SELECT set_config('plumbline.project', ${scope}, true)`;
}
