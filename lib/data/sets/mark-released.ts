import "server-only";
import type { ChangelogEntry } from "@/lib/core/evalset/changelog";
import type { Db } from "@/lib/data/client";

export type ApprovedChange = ChangelogEntry & { proposalId: string };

/** The approved proposals of a set that no release holds yet, oldest decision first, locked. */
export function lockApprovedChanges(db: Db, setId: string): Promise<ApprovedChange[]> {
  return db.$queryRaw<ApprovedChange[]>`
    SELECT p.id AS "proposalId", sample.key, p.reason,
      CASE p.kind WHEN 'add' THEN 'added' WHEN 'change_label' THEN 'label_changed'
        WHEN 'change_content' THEN 'content_changed' ELSE 'retired' END AS change,
      coalesce(proposer.name, p.proposed_by) AS "proposedBy",
      coalesce(approver.name, p.decided_by) AS "approvedBy",
      p.self_approved AS "selfApproved"
    FROM proposal p
    JOIN sample ON sample.id = p.sample_id
    LEFT JOIN app_user proposer ON p.proposed_by = 'user:' || proposer.id
    LEFT JOIN app_user approver ON p.decided_by = 'user:' || approver.id
    WHERE p.set_id = ${setId}::uuid AND p.state = 'approved'
    ORDER BY p.decided_at, p.id
    FOR UPDATE OF p`;
}

/** Puts the proposals into the release. */
export async function markReleased(
  db: Db,
  releaseId: string,
  proposalIds: readonly string[],
): Promise<void> {
  await db.proposal.updateMany({
    where: { id: { in: [...proposalIds] }, state: "approved" },
    data: { state: "released", releaseId },
  });
}
