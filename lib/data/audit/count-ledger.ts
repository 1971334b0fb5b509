import "server-only";
import type { Ledger } from "@/lib/contract/audit";
import type { AuditScope } from "@/lib/data/audit/audit-scope";
import { scopeConditions } from "@/lib/data/audit/audit-scope";
import type { Db } from "@/lib/data/client";

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
    ), unscored AS (
      SELECT case_id, outcome FROM score
      WHERE project_id = ${scope.projectId}::uuid AND scorer = ${scorerInForce} AND outcome <> 'scored'
    ), declined AS (
      SELECT DISTINCT case_id FROM review_slot
      WHERE project_id = ${scope.projectId}::uuid AND state = 'declined'
    )
    SELECT
      count(*)::int AS cases,
      count(*) FILTER (WHERE c.auto_scorer IS NOT NULL)::int AS scored,
      count(*) FILTER (WHERE c.auto_scorer IS NULL AND unscored.outcome IS NULL)::int AS unscored,
      count(*) FILTER (WHERE unscored.outcome = 'refused')::int AS "scorerRefused",
      count(*) FILTER (WHERE unscored.outcome = 'failed')::int AS "scorerFailed",
      count(*) FILTER (WHERE drawn.random)::int AS "drawnAtRandom",
      count(*) FILTER (WHERE drawn.census)::int AS census,
      count(*) FILTER (WHERE drawn.case_id IS NOT NULL AND c.status = 'resolved')::int AS labelled,
      count(*) FILTER (WHERE drawn.case_id IS NOT NULL AND c.status = 'waiting')::int AS waiting,
      count(*) FILTER (WHERE drawn.case_id IS NOT NULL AND c.status = 'waiting'
        AND declined.case_id IS NOT NULL)::int AS skipped,
      count(*) FILTER (WHERE drawn.case_id IS NOT NULL AND c.status = 'resolved'
        AND c.human_behavior = 'no_answer')::int AS "noAnswer",
      count(*) FILTER (WHERE drawn.case_id IS NULL AND c.status = 'resolved')::int AS "escalationsLabelled"
    FROM review_case c
    LEFT JOIN drawn ON drawn.case_id = c.id
    LEFT JOIN unscored ON unscored.case_id = c.id
    LEFT JOIN declined ON declined.case_id = c.id
    WHERE ${scopeConditions(scope)}`;
  if (ledger === undefined) throw new Error("The audit's ledger came back empty.");
  return ledger;
}
