import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

/**
 * Lets the labels of these slots stand for their cases, where none stands yet: what people here decided
 * is not overruled by a file. A case that waits for its scores or for a person goes on waiting. The
 * caller holds the cases.
 */
export async function standImportedLabels(
  db: Db,
  { now, projectId }: { projectId: ProjectId; now: Date },
  slotIds: readonly string[],
): Promise<void> {
  if (slotIds.length === 0) return;
  await db.$executeRaw`
    WITH standing AS (
      INSERT INTO resolution (id, project_id, case_id, round_id, label_version_id, kind, created_at)
      SELECT gen_random_uuid(), ${projectId}::uuid, case_id, round_id, final_id, 'imported', ${now}
      FROM review_slot WHERE id = ANY(${slotIds}::uuid[])
      ON CONFLICT DO NOTHING
      RETURNING case_id, label_version_id
    )
    UPDATE review_case c SET
      status = CASE WHEN c.status = 'not_selected' THEN 'resolved' ELSE c.status END,
      human_request_label = v.request_label, human_behavior = v.behavior,
      human_helpful = v.helpful, human_honest = v.honest, human_harmless = v.harmless,
      human_expected_action = v.expected_action, human_observed_action = v.observed_action
    FROM standing JOIN label_version v ON v.id = standing.label_version_id
    WHERE c.id = standing.case_id`;
}
