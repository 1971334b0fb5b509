import "server-only";
import type { Ledger } from "@/lib/contract/audit";
import type { AuditScope } from "@/lib/data/audit/audit-scope";
import { IN_USE, scopeConditions } from "@/lib/data/audit/audit-scope";
import type { Db } from "@/lib/data/client";
import { REQUEUED } from "@/lib/data/queue/cancel-open-rounds";
import { withheldFrom } from "@/lib/data/queue/queue-conditions";
import { ASKED_FOR_IT } from "@/lib/data/review/insert-second-round";

/** What became of the cases in scope: scored or why not, drawn, labelled, waiting, skipped. */
export async function countLedger(
  db: Db,
  scope: AuditScope,
  scorerInForce: string,
): Promise<Ledger> {
  const [ledger] = await db.$queryRaw<Ledger[]>`
    WITH drawn AS (
      SELECT case_id, bool_or(door = 'random_audit') AS random, bool_or(door = 'imported_census') AS census
      FROM selection
      WHERE project_id = ${scope.projectId}::uuid AND door IN ('random_audit', 'imported_census')
      GROUP BY case_id
    ), declined AS (
      SELECT DISTINCT case_id FROM review_slot
      WHERE project_id = ${scope.projectId}::uuid AND state = 'declined'
        AND declined_reason NOT IN (${REQUEUED}, ${ASKED_FOR_IT})
    ), item AS (
      SELECT c.status, c.auto_scorer, c.human_behavior, drawn.case_id IS NOT NULL AS picked,
        drawn.random, drawn.census, declined.case_id IS NOT NULL AS skipped,
        standing.case_id IS NOT NULL AS labelled, ${withheldFrom(scope.reader)} AS withheld,
        CASE WHEN c.auto_scorer IS NULL THEN (
          SELECT outcome FROM score
          WHERE score.case_id = c.id AND score.scorer = ${scorerInForce} AND outcome <> 'scored'
          ORDER BY score.created_at DESC LIMIT 1) END AS failure
      FROM review_case c
      LEFT JOIN drawn ON drawn.case_id = c.id
      LEFT JOIN declined ON declined.case_id = c.id
      LEFT JOIN resolution standing
        ON standing.case_id = c.id AND standing.withdrawn_at IS NULL
      WHERE ${scopeConditions(scope)} AND ${IN_USE}
    )
    SELECT
      count(*)::int AS cases,
      count(*) FILTER (WHERE NOT withheld AND auto_scorer IS NOT NULL)::int AS scored,
      count(*) FILTER (WHERE NOT withheld
        AND auto_scorer IS NULL AND failure IS NULL)::int AS unscored,
      count(*) FILTER (WHERE NOT withheld AND failure = 'refused')::int AS "scorerRefused",
      count(*) FILTER (WHERE NOT withheld AND failure = 'failed')::int AS "scorerFailed",
      count(*) FILTER (WHERE withheld)::int AS withheld,
      count(*) FILTER (WHERE random)::int AS "drawnAtRandom",
      count(*) FILTER (WHERE census)::int AS census,
      count(*) FILTER (WHERE picked AND labelled)::int AS labelled,
      count(*) FILTER (WHERE picked AND NOT labelled AND status = 'waiting')::int AS waiting,
      count(*) FILTER (WHERE picked AND NOT labelled AND status = 'waiting' AND skipped)::int AS skipped,
      count(*) FILTER (WHERE picked AND labelled
        AND human_behavior = 'no_answer')::int AS "noAnswer",
      count(*) FILTER (WHERE NOT picked AND labelled)::int AS "escalationsLabelled"
    FROM item`;
  if (ledger === undefined) throw new Error("The audit's ledger came back empty.");
  return ledger;
}
