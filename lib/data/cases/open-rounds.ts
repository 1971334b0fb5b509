import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { QueueMode } from "@/lib/core/review/queue-mode";
import type { Db } from "@/lib/data/client";
import { newId } from "@/lib/data/new-id";

/** A look at a case: which queue, how urgent and why, and the selections it takes up. */
export type NewRound = {
  caseId: string;
  queueId: string;
  mode: QueueMode;
  priority: number;
  parts: { part: string; points: number; sentence: string }[];
  dueAt: Date;
  selectionIds: string[];
};

export type RoundOrigin = {
  projectId: ProjectId;
  guidelineVersion: number;
  createdBy: string;
  now: Date;
};

/**
 * Opens a round with one slot for each, takes its selections up, and brings the cases' rows in step.
 * The caller holds the cases.
 */
export async function openRounds(
  db: Db,
  origin: RoundOrigin,
  rounds: readonly NewRound[],
): Promise<void> {
  if (rounds.length === 0) return;
  const { projectId, guidelineVersion, createdBy, now } = origin;
  const rows = JSON.stringify(
    rounds.map((round) => ({ ...round, id: newId(now), slotId: newId(now) })),
  );
  await db.$executeRaw`
    WITH input AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${rows}::jsonb) AS row (
        "id" uuid, "slotId" uuid, "caseId" uuid, "queueId" uuid, "mode" text, "priority" integer,
        "parts" jsonb, "dueAt" timestamptz, "selectionIds" uuid[])
    ), opened AS (
      INSERT INTO review_round
        (id, project_id, case_id, queue_id, mode, guideline_version, priority, priority_parts,
         due_at, created_by, created_at)
      SELECT "id", ${projectId}::uuid, "caseId", "queueId", "mode", ${guidelineVersion}, "priority",
        "parts", "dueAt", ${createdBy}, ${now}
      FROM input
    ), slots AS (
      INSERT INTO review_slot
        (id, project_id, round_id, case_id, queue_id, priority, due_at, created_at)
      SELECT "slotId", ${projectId}::uuid, "id", "caseId", "queueId", "priority", "dueAt", ${now}
      FROM input
    ), taken_up AS (
      UPDATE selection s SET round_id = input.id FROM input WHERE s.id = ANY("selectionIds")
    )
    UPDATE review_case c SET
      status = 'waiting', blind_open = "mode" = 'blind', priority = input."priority",
      due_at = "dueAt", queue_id = "queueId"
    FROM input WHERE c.id = "caseId"`;
}
