import "server-only";
import type { ProjectId } from "@/lib/core/brand";
import { AGE_STEPS } from "@/lib/core/routing/priority";
import type { Db } from "@/lib/data/client";

/** A waiting case of which more quarters of its time have passed than its priority says. */
export type AgedCase = { projectId: ProjectId; caseId: string; quarters: number };

const POINTS = AGE_STEPS.map(({ points }) => points);

/** Up to `limit` of them, in all projects; by the earliest due of a case's open rounds. */
export function findAgedCases(
  db: Db,
  { now, limit }: { now: Date; limit: number },
): Promise<AgedCase[]> {
  return db.$queryRaw<AgedCase[]>`
    SELECT * FROM (
      SELECT r.project_id::text AS "projectId", r.case_id::text AS "caseId",
        max(least(4, floor(4 * extract(epoch FROM ${now}::timestamptz - r.created_at)
          / extract(epoch FROM r.due_at - r.created_at))))::int AS quarters,
        min(coalesce((SELECT (part->>'points')::int FROM jsonb_array_elements(r.priority_parts) part
          WHERE part->>'part' = 'age'), 0)) AS points
      FROM review_round r
      WHERE r.status = 'open' AND r.due_at > r.created_at
        AND ${now}::timestamptz >= r.created_at + (r.due_at - r.created_at) / 4
      GROUP BY 1, 2
    ) aged
    WHERE points < (${POINTS}::int[])[quarters + 1]
    ORDER BY "projectId", "caseId" LIMIT ${limit}`;
}
