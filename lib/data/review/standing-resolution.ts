import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";

export type NewResolution = {
  caseId: string;
  roundId: string;
  labelVersionId: string;
  kind: "single";
  at: Date;
};

/** Lets a label stand for its case in place of whichever stood before. The caller holds the case's row. */
export async function replaceResolution(
  db: Db,
  projectId: ProjectId,
  next: NewResolution,
): Promise<void> {
  await db.$executeRaw`
    UPDATE resolution SET withdrawn_at = ${next.at}
    WHERE case_id = ${next.caseId}::uuid AND withdrawn_at IS NULL`;
  await db.$executeRaw`
    INSERT INTO resolution (id, project_id, case_id, round_id, label_version_id, kind, created_at)
    VALUES (${newId(next.at)}::uuid, ${projectId}::uuid, ${next.caseId}::uuid,
      ${next.roundId}::uuid, ${next.labelVersionId}::uuid, ${next.kind}, ${next.at})`;
}

/**
 * Withdraws the label of a slot that stands for its case, and lets the label stand again that the slot
 * had replaced, if that is still final. Gives its label version, or null. The caller holds the case's row.
 */
export async function withdrawResolution(
  db: Db,
  projectId: ProjectId,
  withdrawal: { caseId: string; slotId: string; at: Date },
): Promise<string | null> {
  const { caseId, slotId, at } = withdrawal;
  const withdrawn = await db.$executeRaw`
    UPDATE resolution n SET withdrawn_at = ${at}
    FROM label_version v
    WHERE n.case_id = ${caseId}::uuid AND n.withdrawn_at IS NULL
      AND v.id = n.label_version_id AND v.slot_id = ${slotId}::uuid`;
  if (withdrawn === 0) return null;
  // What a resolution replaced was withdrawn at the moment it was made.
  const [reinstated] = await db.$queryRaw<{ labelVersionId: string }[]>`
    INSERT INTO resolution (id, project_id, case_id, round_id, label_version_id, kind, created_at)
    SELECT ${newId(at)}::uuid, ${projectId}::uuid, n.case_id, n.round_id, s.final_id, n.kind, ${at}
    FROM resolution n
    JOIN label_version v ON v.id = n.label_version_id
    JOIN review_slot s ON s.id = v.slot_id AND s.state = 'final'
    WHERE n.case_id = ${caseId}::uuid AND s.id <> ${slotId}::uuid AND n.withdrawn_at IN (
      SELECT own.created_at FROM resolution own
      JOIN label_version written ON written.id = own.label_version_id
      WHERE own.case_id = ${caseId}::uuid AND written.slot_id = ${slotId}::uuid)
    ORDER BY n.created_at DESC LIMIT 1
    RETURNING label_version_id AS "labelVersionId"`;
  return reinstated?.labelVersionId ?? null;
}

/** Whether the label of this slot stands for its case. */
export async function isStanding(db: Db, caseId: string, slotId: string): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM resolution n JOIN label_version v ON v.id = n.label_version_id
    WHERE n.case_id = ${caseId}::uuid AND n.withdrawn_at IS NULL AND v.slot_id = ${slotId}::uuid`;
  return rows.length > 0;
}
