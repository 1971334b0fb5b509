import "server-only";
import type { LedgerLine } from "@/lib/contract/audit";
import type { AuditScope } from "@/lib/data/audit/audit-scope";
import { IN_USE, scopeConditions } from "@/lib/data/audit/audit-scope";
import { withheldFrom } from "@/lib/data/queue/queue-conditions";
import { SKIPPED_SLOT } from "@/lib/data/review/skipped-slot";
import { Prisma } from "@/prisma/generated/client";

/** What became of a case `c`: at most one row of each joined table, so that none counts twice. */
const FACTS = Prisma.sql`
  LEFT JOIN drawn ON drawn.case_id = c.id
  LEFT JOIN skipped ON skipped.case_id = c.id
  LEFT JOIN failed ON failed.case_id = c.id AND c.auto_scorer IS NULL
  LEFT JOIN resolution standing ON standing.case_id = c.id AND standing.withdrawn_at IS NULL`;

/** The common tables of a query, the last of them `item`: one row for each case in scope. */
export function ledgerItems(scope: AuditScope, scorerInForce: string): Prisma.Sql {
  const { projectId } = scope;
  return Prisma.sql`
    drawn AS (
      SELECT case_id, bool_or(door = 'random_audit') AS random,
        bool_or(door = 'imported_census') AS census,
        max(probability) FILTER (WHERE door = 'random_audit') AS probability
      FROM selection
      WHERE project_id = ${projectId}::uuid AND door IN ('random_audit', 'imported_census')
      GROUP BY case_id
    ), skipped AS (
      SELECT DISTINCT s.case_id FROM review_slot s
      WHERE s.project_id = ${projectId}::uuid AND ${SKIPPED_SLOT}
    ), failed AS (
      SELECT DISTINCT ON (case_id) case_id, outcome FROM score
      WHERE project_id = ${projectId}::uuid AND scorer = ${scorerInForce} AND outcome <> 'scored'
      ORDER BY case_id, created_at DESC
    ), item AS (
      SELECT c.id, c.human_behavior, c.auto_scorer IS NOT NULL AS scored,
        failed.outcome AS failure, ${withheldFrom(scope.reader)} AS withheld,
        drawn.case_id IS NOT NULL AS picked, drawn.random, drawn.census, drawn.probability,
        standing.case_id IS NOT NULL AS labelled, skipped.case_id IS NOT NULL AS skipped,
        drawn.case_id IS NOT NULL AND standing.case_id IS NULL AND c.status = 'waiting' AS waiting
      FROM review_case c ${FACTS}
      WHERE ${scopeConditions(scope)} AND ${IN_USE}
    )`;
}

/** Which items a line counts, and lists. No line tells whether a withheld case is scored. */
export const LEDGER_CONDITIONS: Readonly<Record<LedgerLine, Prisma.Sql>> = {
  cases: Prisma.sql`true`,
  scored: Prisma.sql`NOT withheld AND scored`,
  unscored: Prisma.sql`NOT withheld AND NOT scored AND failure IS NULL`,
  scorerRefused: Prisma.sql`NOT withheld AND failure = 'refused'`,
  scorerFailed: Prisma.sql`NOT withheld AND failure = 'failed'`,
  drawnAtRandom: Prisma.sql`random`,
  census: Prisma.sql`census`,
  labelled: Prisma.sql`picked AND labelled`,
  waiting: Prisma.sql`waiting`,
  skipped: Prisma.sql`waiting AND skipped`,
  noAnswer: Prisma.sql`picked AND labelled AND human_behavior = 'no_answer'`,
  escalationsLabelled: Prisma.sql`NOT picked AND labelled`,
};
