import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import type { PriorityPart } from "@/lib/core/routing/priority";
import type { Db } from "@/lib/data/client";

/**
 * Replaces one named part of the priority of these cases' open rounds (0 points take it away), in the
 * round, its slots and the case. Gives the cases that have an open round.
 */
export async function replacePriorityPart(
  db: Db,
  projectId: ProjectId,
  { caseIds, part }: { caseIds: readonly string[]; part: PriorityPart },
): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ caseId: string }[]>`
    WITH fresh AS (
      SELECT r.id, r.case_id,
        coalesce((SELECT jsonb_agg(p) FROM jsonb_array_elements(r.priority_parts) p
          WHERE p->>'part' <> ${part.part}), '[]'::jsonb)
        || CASE WHEN ${part.points} = 0 THEN '[]'::jsonb ELSE ${JSON.stringify([part])}::jsonb END AS parts
      FROM review_round r
      WHERE r.project_id = ${projectId}::uuid AND r.case_id = ANY(${caseIds}::uuid[])
        AND r.status = 'open'
    ), summed AS (
      SELECT id, case_id, parts,
        (SELECT coalesce(sum((p->>'points')::int), 0)::int FROM jsonb_array_elements(parts) p) AS priority
      FROM fresh
    ), rounds AS (
      UPDATE review_round r SET priority = summed.priority, priority_parts = summed.parts
      FROM summed WHERE r.id = summed.id
    ), slots AS (
      UPDATE review_slot s SET priority = summed.priority FROM summed WHERE s.round_id = summed.id
    )
    UPDATE review_case c SET priority = highest.priority
    FROM (SELECT case_id, max(priority) AS priority FROM summed GROUP BY case_id) highest
    WHERE c.id = highest.case_id RETURNING c.id::text AS "caseId"`;
  return new Set(rows.map((row) => row.caseId));
}
