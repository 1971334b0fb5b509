import "server-only";
import type { Basis } from "@/lib/contract/audit";
import type { AuditCell } from "@/lib/core/audit/audit-cell";
import type { SegmentKind } from "@/lib/core/audit/segment";
import type { AuditScope } from "@/lib/data/audit/audit-scope";
import { basisColumns, scopeConditions } from "@/lib/data/audit/audit-scope";
import { mondayOf, mondaysOf } from "@/lib/data/audit/week-starts";
import type { Db } from "@/lib/data/client";

/**
 * `kind` is null for the whole, else the segment whose `value` the cell belongs to. A version is
 * that of a `model`.
 */
export type SegmentCell = AuditCell & {
  kind: SegmentKind | null;
  value: string | null;
  model: string | null;
};

/**
 * Counts expected × observed for the whole and for every segment in one pass over the narrow table:
 * first into the finest cells, of which there are few, then into segments.
 */
export function countAuditCells(db: Db, scope: AuditScope, basis: Basis): Promise<SegmentCell[]> {
  const { behavior, counts, expected, observed } = basisColumns(basis, scope.reader);
  return db.$queryRaw<SegmentCell[]>`
    WITH mondays AS MATERIALIZED (${mondaysOf(scope)}), fine AS MATERIALIZED (
      SELECT c.model, c.model_version AS version, c.category, c.language,
        ${mondayOf(scope)} AS monday,
        ${expected} AS expected, ${behavior} AS behavior, ${observed} AS observed,
        count(*) AS items
      FROM review_case c
      WHERE ${scopeConditions(scope)} AND ${counts}
      GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
    ), item AS (
      SELECT fine.*, to_char(monday AT TIME ZONE ${scope.timeZone}, 'IYYY-"W"IW') AS week FROM fine
    )
    SELECT
      CASE GROUPING(model, version, category, language, week)
        WHEN 15 THEN 'model' WHEN 7 THEN 'version' WHEN 27 THEN 'category'
        WHEN 29 THEN 'language' WHEN 30 THEN 'week' END AS kind,
      CASE GROUPING(model, version, category, language, week)
        WHEN 15 THEN model WHEN 7 THEN version WHEN 27 THEN category
        WHEN 29 THEN language WHEN 30 THEN week END AS value,
      CASE WHEN GROUPING(model) = 0 THEN model END AS model,
      expected, behavior, observed, sum(items)::int AS count
    FROM item
    GROUP BY GROUPING SETS (
      (expected, behavior, observed),
      (model, expected, behavior, observed),
      (model, version, expected, behavior, observed),
      (category, expected, behavior, observed),
      (language, expected, behavior, observed),
      (week, expected, behavior, observed))`;
}

/** The same cells for the whole alone, which on the bases of people's labels reads few cases. */
export function countWholeCells(db: Db, scope: AuditScope, basis: Basis): Promise<AuditCell[]> {
  const { behavior, counts, expected, observed } = basisColumns(basis, scope.reader);
  return db.$queryRaw<AuditCell[]>`
    SELECT ${expected} AS expected, ${behavior} AS behavior, ${observed} AS observed,
      count(*)::int AS count
    FROM review_case c
    WHERE ${scopeConditions(scope)} AND ${counts}
    GROUP BY 1, 2, 3`;
}
