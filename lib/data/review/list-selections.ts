import "server-only";
import type { StoredSelection } from "@/lib/core/review/selection-reasons";
import type { Db } from "@/lib/data/client";

/** Every reason for which a case is looked at, oldest first. */
export async function listSelections(db: Db, caseId: string): Promise<StoredSelection[]> {
  return await db.$queryRaw<StoredSelection[]>`
    SELECT door, reason, severity, created_by AS "createdBy" FROM selection
    WHERE case_id = ${caseId}::uuid ORDER BY created_at, id`;
}
