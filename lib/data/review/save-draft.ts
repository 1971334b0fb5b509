import "server-only";
import { labelSchema } from "@/lib/contract/label";
import type { ProjectId, RaterId } from "@/lib/core/brand";
import type { Label } from "@/lib/core/rubric/label";
import type { Db } from "@/lib/data/client";

export type StoredDraft = {
  label: Label;
  /** Marked for an evaluation set. */
  addToSet: boolean;
  revision: number;
  updatedAt: Date;
};

/** Whose draft of which slot. */
export type DraftKey = { slotId: string; raterId: RaterId };

/** The rater's own draft of a slot, or null. Nobody else's is ever read. */
export async function findDraft(db: Db, key: DraftKey): Promise<StoredDraft | null> {
  const stored = await db.reviewDraft.findUnique({
    where: { slotId_raterId: key },
    select: { label: true, addToSet: true, revision: true, updatedAt: true },
  });
  return stored === null ? null : { ...stored, label: labelSchema.parse(stored.label) };
}

/** Stores a draft over an older revision; false where the stored one is of this revision or newer. */
export async function saveDraft(
  db: Db,
  projectId: ProjectId,
  draft: DraftKey & StoredDraft,
): Promise<boolean> {
  const changed = await db.$executeRaw`
    INSERT INTO review_draft (slot_id, project_id, rater_id, label, add_to_set, revision, updated_at)
    VALUES (${draft.slotId}::uuid, ${projectId}::uuid, ${draft.raterId}::uuid,
      ${JSON.stringify(draft.label)}::jsonb, ${draft.addToSet}, ${draft.revision},
      ${draft.updatedAt})
    ON CONFLICT (slot_id, rater_id) DO UPDATE
      SET label = excluded.label, add_to_set = excluded.add_to_set, revision = excluded.revision,
        updated_at = excluded.updated_at
      WHERE review_draft.revision < excluded.revision`;
  return changed === 1;
}

/** Puts a label in the place of whatever draft there is, as its next revision. */
export async function replaceDraft(
  db: Db,
  projectId: ProjectId,
  draft: DraftKey & Omit<StoredDraft, "revision">,
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO review_draft (slot_id, project_id, rater_id, label, add_to_set, revision, updated_at)
    VALUES (${draft.slotId}::uuid, ${projectId}::uuid, ${draft.raterId}::uuid,
      ${JSON.stringify(draft.label)}::jsonb, ${draft.addToSet}, 1, ${draft.updatedAt})
    ON CONFLICT (slot_id, rater_id) DO UPDATE
      SET label = excluded.label, add_to_set = excluded.add_to_set,
        revision = review_draft.revision + 1, updated_at = excluded.updated_at`;
}

/** Removes a draft that became a submission. */
export async function deleteDraft(db: Db, key: DraftKey): Promise<void> {
  await db.reviewDraft.deleteMany({ where: key });
}
