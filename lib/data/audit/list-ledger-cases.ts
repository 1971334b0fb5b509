import "server-only";
import type { Basis, LedgerLine } from "@/lib/contract/audit";
import type { AuditScope } from "@/lib/data/audit/audit-scope";
import { basisColumns } from "@/lib/data/audit/audit-scope";
import { LEDGER_CONDITIONS, ledgerItems } from "@/lib/data/audit/ledger-items";
import type { AuditCaseRow, ListedAuditCase } from "@/lib/data/audit/listed-audit-case";
import { AUDIT_CASE_COLUMNS, listedAuditCase } from "@/lib/data/audit/listed-audit-case";
import type { Db } from "@/lib/data/client";
import { Prisma } from "@/prisma/generated/client";

type LedgerPage = {
  line: LedgerLine;
  /** Whose labels are shown, of the cases that this basis counts. */
  basis: Basis;
  scorerInForce: string;
  after: string | null;
  limit: number;
};

/** The cases that a line of the ledger counts, newest first by id, after `after`. */
export async function listLedgerCases(
  db: Db,
  scope: AuditScope,
  page: LedgerPage,
): Promise<ListedAuditCase[]> {
  const { behavior, counts, expected, observed } = basisColumns(page.basis, scope.reader);
  const after = page.after === null ? Prisma.empty : Prisma.sql`AND id < ${page.after}::uuid`;
  const rows = await db.$queryRaw<AuditCaseRow[]>`
    WITH ${ledgerItems(scope, page.scorerInForce)}, page AS (
      SELECT id FROM item WHERE ${LEDGER_CONDITIONS[page.line]} ${after}
      ORDER BY id DESC LIMIT ${page.limit}
    )
    SELECT ${AUDIT_CASE_COLUMNS}, basis.counted,
      CASE WHEN basis.counted THEN ${expected} END AS expected,
      CASE WHEN basis.counted THEN ${behavior} END AS behavior,
      CASE WHEN basis.counted THEN ${observed} END AS observed
    FROM page JOIN review_case c ON c.id = page.id
    CROSS JOIN LATERAL (SELECT (${counts}) AS counted) basis
    ORDER BY c.id DESC`;
  return rows.map(listedAuditCase);
}
