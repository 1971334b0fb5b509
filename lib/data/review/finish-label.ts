import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";
import type { LabelSubmission, StoredLabelVersion } from "@/lib/data/review/insert-label-version";
import { insertLabelVersion } from "@/lib/data/review/insert-label-version";
import { deleteDraft } from "@/lib/data/review/save-draft";
import { finishSlot } from "@/lib/data/review/slot-transitions";
import type { LabelToStand } from "@/lib/data/review/stand-label";
import { standLabel } from "@/lib/data/review/stand-label";

/**
 * Stores a final label version, makes its slot final and its round resolved, and lets it stand for the
 * case. The caller holds the case's and the slot's rows.
 */
export async function finishLabel(
  db: Db,
  projectId: ProjectId,
  finish: {
    submission: Omit<LabelSubmission, "stage">;
    stand: Pick<LabelToStand, "automated" | "intendedSetId" | "proposedBy">;
  },
): Promise<{ version: StoredLabelVersion; proposalId: string | null }> {
  const { submission, stand } = finish;
  const { slotId, raterId, at, caseId, roundId } = submission;
  const version = await insertLabelVersion(db, { ...submission, stage: "final" });
  await finishSlot(db, slotId, { labelVersionId: version.id, at });
  await deleteDraft(db, { slotId, raterId });
  const proposalId = await standLabel(db, projectId, { ...stand, caseId, roundId, version });
  return { version, proposalId };
}
