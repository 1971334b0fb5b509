import "server-only";
import type { Ledger } from "@/lib/contract/audit";
import type { AuditScope } from "@/lib/data/audit/audit-scope";
import { IN_USE, scopeConditions } from "@/lib/data/audit/audit-scope";
import type { Db } from "@/lib/data/client";
import { REQUEUED } from "@/lib/data/queue/cancel-open-rounds";
import { withheldFrom } from "@/lib/data/queue/queue-conditions";
import { ASKED_FOR_IT } from "@/lib/data/review/insert-second-round";
import { Prisma } from "@/prisma/generated/client";

/** The ledger, and the probabilities with which the random audit drew the cases in scope, rising. */
export type CountedLedger = Ledger & { drawRates: number[] };

/** What became of a case `item`: at most one row of each joined table, so that none counts twice. */
const FACTS = Prisma.sql`
  LEFT JOIN drawn ON drawn.case_id = c.id
  LEFT JOIN skipped ON skipped.case_id = c.id
  LEFT JOIN failed ON failed.case_id = c.id AND c.auto_scorer IS NULL
  LEFT JOIN resolution standing ON standing.case_id = c.id AND standing.withdrawn_at IS NULL`;

/**
 * What became of the cases in scope: scored or why not, drawn, labelled, waiting, skipped. One pass
 * over the cases; what is joined are the few rows of other tables that an index finds.
 */
export async function countLedger(
  db: Db,
  scope: AuditScope,
  scorerInForce: string,
): Promise<CountedLedger> {
  const { projectId } = scope;
  const [ledger] = await db.$queryRaw<CountedLedger[]>`
    WITH drawn AS (
      SELECT case_id, bool_or(door = 'random_audit') AS random,
        bool_or(door = 'imported_census') AS census,
        max(probability) FILTER (WHERE door = 'random_audit') AS probability
      FROM selection
      WHERE project_id = ${projectId}::uuid AND door IN ('random_audit', 'imported_census')
      GROUP BY case_id
    ), skipped AS (
      SELECT DISTINCT case_id FROM review_slot
      WHERE project_id = ${projectId}::uuid AND state = 'declined'
        AND declined_reason NOT IN (${REQUEUED}, ${ASKED_FOR_IT})
    ), failed AS (
      SELECT DISTINCT ON (case_id) case_id, outcome FROM score
      WHERE project_id = ${projectId}::uuid AND scorer = ${scorerInForce} AND outcome <> 'scored'
      ORDER BY case_id, created_at DESC
    ), item AS (
      SELECT c.human_behavior, c.auto_scorer IS NOT NULL AS scored, failed.outcome AS failure,
        ${withheldFrom(scope.reader)} AS withheld,
        drawn.case_id IS NOT NULL AS picked, drawn.random, drawn.census, drawn.probability,
        standing.case_id IS NOT NULL AS labelled, skipped.case_id IS NOT NULL AS skipped,
        drawn.case_id IS NOT NULL AND standing.case_id IS NULL AND c.status = 'waiting' AS waiting
      FROM review_case c ${FACTS}
      WHERE ${scopeConditions(scope)} AND ${IN_USE}
    )
    SELECT
      count(*)::int AS cases,
      count(*) FILTER (WHERE NOT withheld AND scored)::int AS scored,
      count(*) FILTER (WHERE NOT withheld AND NOT scored AND failure IS NULL)::int
        AS unscored,
      count(*) FILTER (WHERE NOT withheld AND failure = 'refused')::int
        AS "scorerRefused",
      count(*) FILTER (WHERE NOT withheld AND failure = 'failed')::int
        AS "scorerFailed",
      count(*) FILTER (WHERE withheld)::int AS withheld,
      count(*) FILTER (WHERE random)::int AS "drawnAtRandom",
      count(*) FILTER (WHERE census)::int AS census,
      count(*) FILTER (WHERE picked AND labelled)::int AS labelled,
      count(*) FILTER (WHERE waiting)::int AS waiting,
      count(*) FILTER (WHERE waiting AND skipped)::int AS skipped,
      count(*) FILTER (WHERE picked AND labelled AND human_behavior = 'no_answer')::int AS "noAnswer",
      count(*) FILTER (WHERE NOT picked AND labelled)::int AS "escalationsLabelled",
      coalesce(array_agg(DISTINCT probability) FILTER (WHERE probability IS NOT NULL), '{}')
        AS "drawRates"
    FROM item`;
  if (ledger === undefined) throw new Error("The audit's ledger came back empty.");
  return ledger;
}
