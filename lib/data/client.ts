import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import type { ProjectId } from "@/lib/core/brand";
import { inOneTransaction } from "@/lib/data/one-transaction";
import { retryConflicts } from "@/lib/data/retry-conflicts";
import { orUnavailable } from "@/lib/data/unavailable";
import type { Prisma } from "@/prisma/generated/client";
import { PrismaClient } from "@/prisma/generated/client";

/** A handle inside a transaction: what every data function takes first. */
export type Db = Prisma.TransactionClient;

/** Which rows a transaction may see: one project's, or all (row-level security enforces it). */
export type Scope = ProjectId | "all";

/** What runs transactions: all that services see of the database. */
export type Transactions = Pick<Database, "transact">;

export type Database = {
  /**
   * Runs `work` in one transaction that sees the scope's rows only; what it throws rolls back.
   * Waits at most 5 s for a connection and runs at most 30 s. Where the database ends it for another
   * transaction's sake (a deadlock), `work` runs anew, three times at most: it changes nothing else.
   * Where the database is away or too busy, throws a `Failure` with the code `unavailable`.
   */
  transact<Result>(scope: Scope, work: (db: Db) => Promise<Result>): Promise<Result>;
  /**
   * Runs `work` with transactions that are all parts of one: everything is stored, or nothing. A part
   * that throws is undone by itself. Parts run one after another. For a start, when nobody waits.
   */
  atOnce<Result>(work: (whole: Transactions) => Promise<Result>): Promise<Result>;
  /** For the sign-in library alone, which brings its own queries. */
  prisma: PrismaClient;
  close(): Promise<void>;
};

const STATEMENT_TIMEOUT_MS = 15_000;

/** Opens a pool of at most `poolSize` connections. Nothing is connected until the first query. */
export function openDatabase(url: string, poolSize = 10): Database {
  const adapter = new PrismaPg({
    connectionString: url,
    max: poolSize,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
  });
  const prisma = new PrismaClient({ adapter });
  return {
    prisma,
    transact: (scope, work) =>
      orUnavailable(() =>
        retryConflicts(() =>
          prisma.$transaction(
            async (db) => {
              await db.$executeRaw`SELECT set_config('plumbline.project', ${scope}, true)`;
              return work(db);
            },
            { maxWait: 5_000, timeout: 30_000 },
          ),
        ),
      ),
    atOnce: (work) => inOneTransaction(prisma, work),
    close: () => prisma.$disconnect(),
  };
}
