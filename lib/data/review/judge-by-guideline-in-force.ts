import "server-only";
import type { Db } from "@/lib/data/client";

/**
 * Moves the round of a slot just claimed to the guideline in force, unless somebody else began it: all
 * labels of a round are made by one version, which is the one its raters are shown. The round is held
 * first, so that of two claims the later one sees the earlier.
 */
export async function judgeByGuidelineInForce(db: Db, slotId: string): Promise<void> {
  const behind = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM review_round r
    JOIN review_slot s ON s.round_id = r.id
    JOIN project p ON p.id = r.project_id
    WHERE s.id = ${slotId}::uuid AND r.guideline_version < p.guideline_version
    FOR NO KEY UPDATE OF r`;
  if (behind.length === 0) return;
  await db.$executeRaw`
    UPDATE review_round r SET guideline_version = p.guideline_version
    FROM review_slot s, project p
    WHERE s.id = ${slotId}::uuid AND r.id = s.round_id AND p.id = r.project_id
      AND NOT EXISTS (
        SELECT 1 FROM review_slot other
        WHERE other.round_id = r.id AND other.id <> s.id
          AND other.state IN ('claimed', 'committed', 'final'))
      AND NOT EXISTS (
        SELECT 1 FROM label_version v WHERE v.case_id = r.case_id AND v.round_id = r.id)`;
}
