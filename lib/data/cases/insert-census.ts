import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";
import { derivedId } from "@/lib/data/derived-id";

/** A case that came with labels, and the round that holds them. */
export type CensusCase = { caseId: string; roundId: string };

/**
 * Says of these cases that they were labelled as part of an imported whole: looked at with certainty,
 * whatever they hold. Their rounds have them already, so that no queue takes them up. Once a case.
 */
export async function insertCensus(
  db: Db,
  at: { projectId: ProjectId; now: Date; createdBy: string; reason: string },
  cases: readonly CensusCase[],
): Promise<void> {
  if (cases.length === 0) return;
  const door = "imported_census";
  const rows = cases.map((one) => ({ ...one, id: derivedId("selection", one.caseId, door) }));
  await db.$executeRaw`
    INSERT INTO selection
      (id, project_id, case_id, round_id, door, probability, reason, created_by, created_at)
    SELECT "id", ${at.projectId}::uuid, "caseId", "roundId", ${door}, 1, ${at.reason},
      ${at.createdBy}, ${at.now}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row (
      "id" uuid, "caseId" uuid, "roundId" uuid)
    ORDER BY "id"
    ON CONFLICT (id) DO NOTHING`;
}
