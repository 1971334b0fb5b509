import "server-only";
import type { Door } from "@/lib/core/review/queue-mode";
import type { Severity } from "@/lib/core/rubric/label";
import type { Db } from "@/lib/data/client";
import { Prisma } from "@/prisma/generated/client";

/** Whether a scorer or the policy had a part in a row of `selection`. */
export const DERIVED_SELECTION = Prisma.sql`(created_by = 'system' AND door <> 'random_audit')`;

/** A reason to look at a case that no round has taken up yet. */
export type PendingSelection = {
  id: string;
  caseId: string;
  door: Door;
  severity: Severity | null;
  /** Whether a scorer or the policy had a part in it. */
  derived: boolean;
};

/** The selections of these cases that wait for a round, oldest first. */
export function findPendingSelections(
  db: Db,
  caseIds: readonly string[],
): Promise<PendingSelection[]> {
  return db.$queryRaw<PendingSelection[]>`
    SELECT id::text, case_id::text AS "caseId", door, severity,
      ${DERIVED_SELECTION} AS derived
    FROM selection
    WHERE case_id = ANY(${caseIds}::uuid[]) AND round_id IS NULL
    ORDER BY case_id, created_at, id`;
}
