import "server-only";
import type { ProjectId, RaterId } from "@/lib/core/brand";
import { conflict } from "@/lib/core/errors";
import type { QueueMode } from "@/lib/core/review/queue-mode";
import type { Label } from "@/lib/core/rubric/label";
import { observedAction } from "@/lib/core/rubric/observed-action";
import type { Db } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";

/** A label as a rater submits it. */
export type LabelSubmission = {
  projectId: ProjectId;
  caseId: string;
  roundId: string;
  slotId: string;
  raterId: RaterId;
  stage: "committed" | "final";
  mode: QueueMode;
  submissionId: string;
  label: Label;
  tookAutomated: boolean;
  revisedBecause: string | null;
  addToSet: boolean;
  guidelineVersion: number;
  policyVersion: number;
  /** The automated label it is compared with, as `scorer@version`. */
  scorerVersion: string | null;
  elapsedMs: number | null;
  /** By the database's clock. */
  at: Date;
};

export type StoredLabelVersion = Pick<
  LabelSubmission,
  | "slotId"
  | "raterId"
  | "stage"
  | "submissionId"
  | "label"
  | "tookAutomated"
  | "addToSet"
  | "scorerVersion"
  | "elapsedMs"
> & { id: string; version: number; createdAt: Date };

/**
 * Stores the next version of a slot's label, for ever. The caller holds the slot's row.
 * Throws `conflict` where the submission's id was used for something else.
 */
export async function insertLabelVersion(
  db: Db,
  submission: LabelSubmission,
): Promise<StoredLabelVersion> {
  const { label, at } = submission;
  const id = newId(at);
  const [inserted] = await db.$queryRaw<{ version: number }[]>`
    INSERT INTO label_version
      (id, project_id, case_id, round_id, slot_id, rater_id, version, stage, mode, submission_id,
       label, request_label, injection_attempt, behavior, hedged, handed_over, helpful, honest,
       harmless, expected_action, observed_action, severity, took_automated, revised_because,
       add_to_set, guideline_version, policy_version, scorer_version, elapsed_ms, created_at)
    SELECT ${id}::uuid, ${submission.projectId}::uuid, ${submission.caseId}::uuid,
      ${submission.roundId}::uuid, ${submission.slotId}::uuid, ${submission.raterId}::uuid,
      (SELECT coalesce(max(version), 0) + 1 FROM label_version
       WHERE slot_id = ${submission.slotId}::uuid),
      ${submission.stage}, ${submission.mode}, ${submission.submissionId}::uuid,
      ${JSON.stringify(label)}::jsonb, ${label.requestLabel}, ${label.injectionAttempt}::boolean,
      ${label.behavior}, ${label.hedged}::boolean, ${label.handedOver}::boolean, ${label.helpful},
      ${label.honest}, ${label.harmless}, ${label.expectedAction}, ${observedAction(label)},
      ${label.severity}::int, ${submission.tookAutomated}, ${submission.revisedBecause},
      ${submission.addToSet}, ${submission.guidelineVersion}, ${submission.policyVersion},
      ${submission.scorerVersion}, ${submission.elapsedMs}::int, ${at}
    ON CONFLICT (submission_id) DO NOTHING
    RETURNING version`;
  if (inserted === undefined) throw submissionReused();
  return { ...submission, id, version: inserted.version, createdAt: at };
}

/** What a write answers whose submission id belongs to another submission. */
export function submissionReused() {
  return conflict("This submission id was already used for another label.", "idempotency_mismatch");
}
