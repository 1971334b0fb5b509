import "server-only";
import type { Basis } from "@/lib/contract/audit";
import type { Observation } from "@/lib/core/rubric/derived-findings";
import type { AuditScope } from "@/lib/data/audit/audit-scope";
import { basisColumns, scopeConditions } from "@/lib/data/audit/audit-scope";
import type { AuditCaseRow, ListedAuditCase } from "@/lib/data/audit/listed-audit-case";
import { AUDIT_CASE_COLUMNS, listedAuditCase } from "@/lib/data/audit/listed-audit-case";
import type { Db } from "@/lib/data/client";
import { Prisma } from "@/prisma/generated/client";

/**
 * Cases of a basis whose observation is one of the given ones, newest first by id, after `after`.
 * An observation's nulls match nulls.
 */
export async function listAuditCases(
  db: Db,
  scope: AuditScope,
  page: {
    basis: Basis;
    observations: readonly Observation[];
    after: string | null;
    limit: number;
  },
): Promise<ListedAuditCase[]> {
  const { behavior, counts, expected, observed } = basisColumns(page.basis, scope.reader);
  if (page.observations.length === 0) return [];
  const wanted = page.observations.map(
    (one) => Prisma.sql`(${isAs(expected, one.expected)} AND ${isAs(behavior, one.behavior)}
      AND ${isAs(observed, one.observed)})`,
  );
  const after = page.after === null ? Prisma.empty : Prisma.sql`AND c.id < ${page.after}::uuid`;
  const rows = await db.$queryRaw<AuditCaseRow[]>`
    SELECT ${AUDIT_CASE_COLUMNS}, true AS counted,
      ${expected} AS expected, ${behavior} AS behavior, ${observed} AS observed
    FROM review_case c
    WHERE ${scopeConditions(scope)} AND ${counts} AND (${Prisma.join(wanted, " OR ")}) ${after}
    ORDER BY c.id DESC LIMIT ${page.limit}`;
  return rows.map(listedAuditCase);
}

/** Equal, or both null: spelt out, as an index does not serve IS NOT DISTINCT FROM. */
function isAs(column: Prisma.Sql, value: string | null): Prisma.Sql {
  return value === null ? Prisma.sql`${column} IS NULL` : Prisma.sql`${column} = ${value}`;
}
