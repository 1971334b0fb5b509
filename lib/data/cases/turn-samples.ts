import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { Db } from "@/lib/data/client";

/** A case sent again, now not for a set: when it occurred there. */
export type SentCase = { id: string; occurredAt: Date };

/**
 * Of these cases, those that came in for a set get the source and the time of the case they are sent
 * as; the others keep theirs. Gives the ids of those that turned. Of concurrent calls exactly one
 * turns a case; they hold cases in one order and never wait for each other.
 */
export async function turnSamples(
  db: Db,
  to: { projectId: ProjectId; source: string },
  sent: readonly SentCase[],
): Promise<string[]> {
  if (sent.length === 0) return [];
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH input AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(sent)}::jsonb) AS row (
        "id" uuid, "occurredAt" timestamptz)
    ), held AS MATERIALIZED (
      SELECT c.id, "occurredAt" FROM review_case c JOIN input USING (id)
      WHERE c.project_id = ${to.projectId}::uuid AND c.source = 'set'
      ORDER BY c.id FOR NO KEY UPDATE OF c
    )
    UPDATE review_case c SET source = ${to.source}, occurred_at = held."occurredAt"
    FROM held WHERE c.id = held.id
    RETURNING c.id::text`;
  return rows.map(({ id }) => id);
}
