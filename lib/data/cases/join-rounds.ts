import "server-only";
import type { Db } from "@/lib/data/client";

/** An open round that takes up more selections, with the priority that follows from all of them. */
export type JoinedRound = {
  id: string;
  caseId: string;
  priority: number;
  parts: { part: string; points: number; sentence: string }[];
  selectionIds: string[];
};

/** Adds selections to open rounds and raises what became more urgent. The caller holds the cases. */
export async function joinRounds(db: Db, rounds: readonly JoinedRound[]): Promise<void> {
  if (rounds.length === 0) return;
  await db.$executeRaw`
    WITH input AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(rounds)}::jsonb) AS row (
        "id" uuid, "caseId" uuid, "priority" integer, "parts" jsonb, "selectionIds" uuid[])
    ), taken_up AS (
      UPDATE selection s SET round_id = input.id FROM input WHERE s.id = ANY("selectionIds")
    ), raised AS (
      UPDATE review_round r SET priority = input.priority, priority_parts = "parts"
      FROM input WHERE r.id = input.id AND r.priority < input.priority
    ), slots AS (
      UPDATE review_slot s SET priority = input.priority
      FROM input WHERE s.round_id = input.id AND s.priority < input.priority
    )
    UPDATE review_case c SET priority = input.priority
    FROM input WHERE c.id = "caseId" AND c.priority < input.priority`;
}
