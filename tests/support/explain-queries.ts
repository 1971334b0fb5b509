import type { Db, Transactions } from "@/lib/data/client";
import { Prisma } from "@/prisma/generated/client";

/** A raw query as PostgreSQL plans it, with costs and estimates. */
export type ExplainedQuery = { sql: string; plan: string };

export type Explaining = { db: Transactions; queries: ExplainedQuery[] };

/**
 * A database that does the same and keeps the plan of every raw query beside it, planned in the same
 * transaction and with the same values. `settings` hold for each transaction.
 */
export function explaining(
  db: Transactions,
  settings: Readonly<Record<string, string>> = {},
): Explaining {
  const queries: ExplainedQuery[] = [];
  return {
    queries,
    db: {
      transact: (scope, work) =>
        db.transact(scope, async (tx) => {
          for (const [name, value] of Object.entries(settings)) {
            await tx.$executeRaw`SELECT set_config(${name}, ${value}, true)`;
          }
          return work(watched(tx, queries));
        }),
    },
  };
}

function watched(tx: Db, queries: ExplainedQuery[]): Db {
  const explain = async (sql: Prisma.Sql): Promise<unknown> => {
    const lines = await tx.$queryRaw<{ "QUERY PLAN": string }[]>(Prisma.sql`EXPLAIN ${sql}`);
    const plan = lines.map((line) => line["QUERY PLAN"]).join("\n");
    queries.push({ sql: sql.sql, plan });
    return await tx.$queryRaw(sql);
  };
  return new Proxy(tx, {
    get(target, name, receiver) {
      if (name !== "$queryRaw") return Reflect.get(target, name, receiver);
      return (text: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) =>
        explain("sql" in text ? text : Prisma.sql(text, ...values));
    },
  });
}
