import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Door } from "@/lib/core/review/queue-mode";
import type { Severity } from "@/lib/core/rubric/label";
import type { Db } from "@/lib/data/client";
import { derivedId } from "@/lib/data/derived-id";

/** A reason to look at a case. `createdBy` is `system` where a scorer or the policy had a part in it. */
export type NewSelection = {
  caseId: string;
  door: Door;
  probability: number | null;
  seed: string | null;
  severity: Severity | null;
  reason: string;
  createdBy: string;
};

/**
 * An escalation is another one where it says something else, a person's choice each time it is made
 * (its seed is the time); by every other door a case comes once.
 */
export function selectionId(selection: NewSelection): string {
  const { caseId, door, reason, seed, severity } = selection;
  if (door === "by_hand") return derivedId("selection", caseId, door, seed ?? "");
  return door === "escalated"
    ? derivedId("selection", caseId, door, reason, String(severity))
    : derivedId("selection", caseId, door);
}

/** Stores the selections that are not there yet, without a round, and returns the ids of the new ones. */
export async function insertSelections(
  db: Db,
  at: { projectId: ProjectId; now: Date },
  selections: readonly NewSelection[],
): Promise<Set<string>> {
  if (selections.length === 0) return new Set();
  const rows = JSON.stringify(selections.map((one) => ({ id: selectionId(one), ...one })));
  const stored = await db.$queryRaw<{ id: string }[]>`
    INSERT INTO selection
      (id, project_id, case_id, door, probability, seed, reason, severity, created_by, created_at)
    SELECT "id", ${at.projectId}::uuid, "caseId", "door", "probability", "seed", "reason",
      "severity", "createdBy", ${at.now}
    FROM jsonb_to_recordset(${rows}::jsonb) AS row (
      "id" uuid, "caseId" uuid, "door" text, "probability" double precision, "seed" text,
      "severity" integer, "reason" text, "createdBy" text)
    ORDER BY "id"
    ON CONFLICT (id) DO NOTHING
    RETURNING id::text`;
  return new Set(stored.map(({ id }) => id));
}
