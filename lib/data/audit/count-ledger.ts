import "server-only";
import type { Ledger } from "@/lib/contract/audit";
import { LEDGER_LINES } from "@/lib/contract/audit";
import type { AuditScope } from "@/lib/data/audit/audit-scope";
import { LEDGER_CONDITIONS, ledgerItems } from "@/lib/data/audit/ledger-items";
import type { Db } from "@/lib/data/client";
import { Prisma } from "@/prisma/generated/client";

/** The ledger, and the probabilities with which the random audit drew the cases in scope, rising. */
export type CountedLedger = Ledger & { drawRates: number[] };

/** Of the kinds of item that meet a condition, how many there are. */
function items(condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`coalesce(sum(items) FILTER (WHERE ${condition}), 0)::int`;
}

const COUNTS = Prisma.join(
  LEDGER_LINES.map(
    (line) => Prisma.sql`${items(LEDGER_CONDITIONS[line])} AS ${Prisma.raw(`"${line}"`)}`,
  ),
);

/**
 * What became of the cases in scope: scored or why not, drawn, labelled, waiting, skipped. One pass
 * over the cases, into the few kinds there are; what is joined are the few rows of other tables that an
 * index finds.
 */
export async function countLedger(
  db: Db,
  scope: AuditScope,
  scorerInForce: string,
): Promise<CountedLedger> {
  const [ledger] = await db.$queryRaw<CountedLedger[]>`
    WITH ${ledgerItems(scope, scorerInForce)}, kind AS (
      SELECT human_behavior, scored, failure, withheld, picked, random, census, probability,
        labelled, skipped, waiting, count(*) AS items
      FROM item GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
    )
    SELECT ${COUNTS}, ${items(Prisma.sql`withheld`)} AS withheld,
      coalesce(array_agg(DISTINCT probability) FILTER (WHERE probability IS NOT NULL), '{}')
        AS "drawRates"
    FROM kind`;
  if (ledger === undefined) throw new Error("The audit's ledger came back empty.");
  return ledger;
}
