import "server-only";
import type { Ledger } from "@/lib/contract/audit";
import { LEDGER_LINES } from "@/lib/contract/audit";
import type { AuditScope } from "@/lib/data/audit/audit-scope";
import { LEDGER_CONDITIONS, ledgerItems } from "@/lib/data/audit/ledger-items";
import type { Db } from "@/lib/data/client";
import { Prisma } from "@/prisma/generated/client";

/** The ledger, and the probabilities with which the random audit drew the cases in scope, rising. */
export type CountedLedger = Ledger & { drawRates: number[] };

const COUNTS = Prisma.join(
  LEDGER_LINES.map(
    (line) =>
      Prisma.sql`count(*) FILTER (WHERE ${LEDGER_CONDITIONS[line]})::int AS ${Prisma.raw(`"${line}"`)}`,
  ),
);

/**
 * What became of the cases in scope: scored or why not, drawn, labelled, waiting, skipped. One pass
 * over the cases; what is joined are the few rows of other tables that an index finds.
 */
export async function countLedger(
  db: Db,
  scope: AuditScope,
  scorerInForce: string,
): Promise<CountedLedger> {
  const [ledger] = await db.$queryRaw<CountedLedger[]>`
    WITH ${ledgerItems(scope, scorerInForce)}
    SELECT ${COUNTS},
      count(*) FILTER (WHERE withheld)::int AS withheld,
      coalesce(array_agg(DISTINCT probability) FILTER (WHERE probability IS NOT NULL), '{}')
        AS "drawRates"
    FROM item`;
  if (ledger === undefined) throw new Error("The audit's ledger came back empty.");
  return ledger;
}
