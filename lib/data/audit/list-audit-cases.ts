import "server-only";
import type { AuditCase, Basis } from "@/lib/contract/audit";
import type { Observation } from "@/lib/core/rubric/derived-findings";
import type { AuditScope } from "@/lib/data/audit/audit-scope";
import { basisColumns, scopeConditions } from "@/lib/data/audit/audit-scope";
import type { Db } from "@/lib/data/client";
import { Prisma } from "@/prisma/generated/client";

export type ListedAuditCase = Omit<AuditCase, "outcome" | "expected"> & Observation;

type Row = Omit<ListedAuditCase, "occurredAt"> & { occurredAt: Date };

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
  const rows = await db.$queryRaw<Row[]>`
    SELECT c.id, c.external_id AS "externalId", c.prompt_preview AS preview, c.model,
      c.model_version AS "modelVersion", c.category, c.occurred_at AS "occurredAt",
      ${expected} AS expected, ${behavior} AS behavior, ${observed} AS observed
    FROM review_case c
    WHERE ${scopeConditions(scope)} AND ${counts} AND (${Prisma.join(wanted, " OR ")}) ${after}
    ORDER BY c.id DESC LIMIT ${page.limit}`;
  return rows.map((row) => ({ ...row, occurredAt: row.occurredAt.toISOString() }));
}

/** Equal, or both null: spelt out, as an index does not serve IS NOT DISTINCT FROM. */
function isAs(column: Prisma.Sql, value: string | null): Prisma.Sql {
  return value === null ? Prisma.sql`${column} IS NULL` : Prisma.sql`${column} = ${value}`;
}
