import "server-only";
import type { ProjectId, RaterId } from "@/lib/core/brand";
import type { Label } from "@/lib/core/rubric/label";
import { observedAction } from "@/lib/core/rubric/observed-action";
import type { Db } from "@/lib/data/client";
import { derivedId } from "@/lib/data/derived-id";
import { newId } from "@/lib/data/new-id";

/** A label of someone outside, in the place of theirs in a round of its own kind. */
export type NewImportedLabel = {
  caseId: string;
  roundId: string;
  /** `adjudicate` where others labelled before it. */
  roundKind: "label" | "adjudicate";
  slotId: string;
  raterId: RaterId;
  label: Label;
  /** Whether it is to stand for its case. */
  stands: boolean;
};

export type ImportedOrigin = {
  projectId: ProjectId;
  /** Where such rounds belong. */
  queueId: string;
  /** In force now: the mapping puts what was answered into its words. */
  guidelineVersion: number;
  createdBy: string;
  now: Date;
};

/**
 * Stores labels that were given elsewhere: rounds that are over, a final slot for each rater, committed
 * and final in one, without sight of any score. The caller holds the cases, and knows the slots are new.
 */
export async function insertImportedLabels(
  db: Db,
  origin: ImportedOrigin,
  labels: readonly NewImportedLabel[],
): Promise<void> {
  const { createdBy, guidelineVersion, now, projectId, queueId } = origin;
  const rows = JSON.stringify(labels.map((label) => toRow(label, now)));
  await db.$executeRaw`
    WITH input AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${rows}::jsonb) AS row (
        "caseId" uuid, "roundId" uuid, "roundKind" text, "slotId" uuid, "raterId" uuid,
        "versionId" uuid, "submissionId" uuid, "label" jsonb, "observed" text)
    ), rounds AS (
      INSERT INTO review_round
        (id, project_id, case_id, queue_id, kind, mode, guideline_version, rater_target, status,
         priority, priority_parts, created_by, created_at, closed_at)
      SELECT "roundId", ${projectId}::uuid, "caseId", ${queueId}::uuid, "roundKind", 'blind',
        ${guidelineVersion}, count(*), 'resolved', 0, '[]'::jsonb, ${createdBy}, ${now}, ${now}
      FROM input GROUP BY "roundId", "caseId", "roundKind"
      ON CONFLICT (id) DO UPDATE SET rater_target = review_round.rater_target + excluded.rater_target
      RETURNING id
    ), slots AS (
      INSERT INTO review_slot
        (id, project_id, round_id, case_id, queue_id, rater_id, state, priority, created_at,
         committed_at, final_at, committed_id, final_id)
      SELECT "slotId", ${projectId}::uuid, rounds.id, "caseId", ${queueId}::uuid, "raterId", 'final',
        0, ${now}, ${now}, ${now}, "versionId", "versionId"
      FROM input JOIN rounds ON rounds.id = "roundId"
    )
    INSERT INTO label_version
      (id, project_id, case_id, round_id, slot_id, rater_id, version, stage, mode, submission_id,
       label, request_label, injection_attempt, behavior, hedged, handed_over, helpful, honest,
       harmless, expected_action, observed_action, severity, guideline_version, policy_version,
       created_at)
    SELECT "versionId", ${projectId}::uuid, "caseId", "roundId", "slotId", "raterId", 1, 'final',
      'blind', "submissionId", "label", "label"->>'requestLabel',
      ("label"->>'injectionAttempt')::boolean, "label"->>'behavior', ("label"->>'hedged')::boolean,
      ("label"->>'handedOver')::boolean, "label"->>'helpful', "label"->>'honest',
      "label"->>'harmless', "label"->>'expectedAction', "observed", ("label"->>'severity')::int,
      ${guidelineVersion}, c.policy_version, ${now}
    FROM input JOIN review_case c ON c.id = "caseId"`;
}

function toRow(
  { caseId, label, raterId, roundId, roundKind, slotId }: NewImportedLabel,
  now: Date,
) {
  return {
    ...{ caseId, roundId, roundKind, slotId, raterId, label },
    versionId: newId(now),
    submissionId: derivedId("imported-submission", slotId),
    observed: observedAction(label),
  };
}
