import "server-only";
import type { CaseSkip } from "@/lib/contract/queue";
import { readSkip } from "@/lib/core/review/skip-reasons";
import type { Db } from "@/lib/data/client";
import { SKIPPED_SLOT } from "@/lib/data/review/skipped-slot";

/** Who skipped a case, when and why, the last first. A moment is null where it is not known. */
export async function listCaseSkips(db: Db, caseId: string): Promise<CaseSkip[]> {
  const rows = await db.$queryRaw<{ rater: string; at: Date | null; stored: string }[]>`
    SELECT coalesce(u.name, 'unknown') AS rater, s.declined_at AS at, s.declined_reason AS stored
    FROM review_slot s
    JOIN rater ON rater.id = s.rater_id LEFT JOIN app_user u ON u.id = rater.user_id
    WHERE s.case_id = ${caseId}::uuid AND ${SKIPPED_SLOT}
    ORDER BY coalesce(s.declined_at, s.claimed_at) DESC, s.id DESC`;
  return rows.map(({ at, rater, stored }) => ({
    ...readSkip(stored),
    rater,
    at: at?.toISOString() ?? null,
  }));
}
