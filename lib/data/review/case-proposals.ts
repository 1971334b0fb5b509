import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import { UNDO_SECONDS } from "@/lib/core/review/lease";
import type { Label } from "@/lib/core/rubric/label";
import type { Db } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";

export type NewProposal = {
  caseId: string;
  labelVersionId: string;
  /** Null where a lead picks the set. */
  setId: string | null;
  oldLabel: Label | null;
  oldSource: string | null;
  newLabel: Label;
  reason: string;
  proposedBy: string;
  at: Date;
  /** From when it may be decided; by default once a submission made now can't be undone. */
  opensAt?: Date;
};

/** Takes back the undecided proposals of a case, whose label no longer stands. */
export async function supersedeProposals(db: Db, caseId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE proposal SET state = 'superseded' WHERE case_id = ${caseId}::uuid AND state = 'open'`;
}

/** Takes back the undecided proposals that followed from the labels of a slot. */
export async function supersedeProposalsOfSlot(db: Db, slotId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE proposal SET state = 'superseded'
    WHERE state = 'open'
      AND label_version_id IN (SELECT id FROM label_version WHERE slot_id = ${slotId}::uuid)`;
}

/** Proposes a label for an evaluation set, from when its submission can no longer be undone. */
export async function insertProposal(
  db: Db,
  projectId: ProjectId,
  proposal: NewProposal,
): Promise<string> {
  const id = newId(proposal.at);
  const opensAt = proposal.opensAt ?? new Date(proposal.at.getTime() + UNDO_SECONDS * 1_000);
  await db.$executeRaw`
    INSERT INTO proposal
      (id, project_id, set_id, kind, case_id, label_version_id, old_label, old_source, new_label,
       reason, proposed_by, state, opens_at, created_at)
    VALUES (${id}::uuid, ${projectId}::uuid, ${proposal.setId}::uuid, 'add',
      ${proposal.caseId}::uuid, ${proposal.labelVersionId}::uuid,
      ${proposal.oldLabel === null ? null : JSON.stringify(proposal.oldLabel)}::jsonb,
      ${proposal.oldSource}, ${JSON.stringify(proposal.newLabel)}::jsonb, ${proposal.reason},
      ${proposal.proposedBy}, 'open', ${opensAt}, ${proposal.at})`;
  return id;
}

/** Opens the proposal again that followed from a label which stands once more, if it was superseded. */
export async function reinstateProposal(db: Db, labelVersionId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE proposal SET state = 'open'
    WHERE id = (
      SELECT id FROM proposal
      WHERE label_version_id = ${labelVersionId}::uuid AND state = 'superseded'
        AND NOT EXISTS (
          SELECT 1 FROM proposal other
          WHERE other.label_version_id = ${labelVersionId}::uuid AND other.state <> 'superseded')
      ORDER BY id DESC LIMIT 1)`;
}
